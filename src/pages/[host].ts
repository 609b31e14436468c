import type { APIRoute } from 'astro';
import { gone, listed } from '../edition.ts';

// Files that common static hosts read. A page cannot be named with an underscore, so it is a parameter.
const headers = `/*
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: strict-origin-when-cross-origin
  Content-Security-Policy: frame-ancestors 'none'
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/pictures/*
  Cache-Control: public, max-age=31536000, immutable
/pagefind/:year/filter/*
  Cache-Control: public, max-age=31536000, immutable
/pagefind/:year/fragment/*
  Cache-Control: public, max-age=31536000, immutable
/pagefind/:year/index/*
  Cache-Control: public, max-age=31536000, immutable
`;

export function getStaticPaths(): { params: { host: string } }[] {
	return ['_headers', '_redirects'].map((host) => ({ params: { host } }));
}

export const GET: APIRoute = ({ params }) =>
	new Response(params.host === '_headers' ? headers : redirects());

function redirects(): string {
	return [...listed, ...gone]
		.flatMap(({ aliases, address }) => aliases.map((alias) => `${alias} ${address} 301\n`))
		.join('');
}
