/**
 * RFC 9309. Everything may be fetched: a page that must not be found says so itself, which a robot
 * learns only by reading it.
 */
export function printRobots(origin: string): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap-index.xml\n`;
}
