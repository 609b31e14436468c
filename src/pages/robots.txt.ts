import type { APIRoute } from 'astro';
import { origin } from '../edition.ts';
import { printRobots } from '../feed/robots.ts';

export const GET: APIRoute = () =>
	new Response(printRobots(origin), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
