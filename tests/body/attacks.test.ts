import { describe, expect, test } from 'vitest';
import { findForeign } from './foreign.ts';
import { set } from './set.ts';

// A few of each family; `tests/hostile/` runs the collections where they are at hand.
const attacks: readonly string[] = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<svg onload=alert(1)><animate onbegin=alert(1)>',
	'<a href="java\nscript:alert(1)">x</a>',
	'[x](&#106;avascript:alert(1))',
	'[x](java&NewLine;script:alert(1))',
	'[x](\u0001javascript:alert(1))',
	'<javascript:alert(1)>',
	'![x](x "\\" onerror=alert(1) ")',
	'[x](<javascript:alert(1)> "t")',
	'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
	'<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
	'<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
	'<select><template><style><!--</select><img src=x onerror=alert(1)>-->',
	'<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
	'<!-- --!><img src=x onerror=alert(1)> -->',
	'<![CDATA[<img src=x onerror=alert(1)>]]>',
	'<?php <img src=x onerror=alert(1)> ?>',
	'</article></main></body></html><script>alert(1)</script>',
	'<base href="//evil.example/"><link rel=stylesheet href=//evil.example>',
	'<meta http-equiv=refresh content="0;url=//evil.example">',
	'<object data="javascript:alert(1)"><embed src="javascript:alert(1)">',
	'<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>',
	'<picture><source srcset="//evil.example/x 1x"><img src="a.png" alt=""></picture>',
	'<details open ontoggle=alert(1)>x</details>',
	'<input autofocus onfocus=alert(1)>',
	'<p style="background:url(javascript:alert(1))">x</p>',
	'<div is="x-y" slot=z part=p exportparts=q popover id=__proto__>x</div>',
	'<a href="data:text/html,<script>alert(1)</script>">x</a>',
	'```<img/src=x/onerror=alert(1)>\nx\n```',
	'| <img src=x onerror=alert(1)> | b |\n|---|---|\n| c | <script>d</script> |',
	'[^<img src=x onerror=alert(1)>]\n\n[^<img src=x onerror=alert(1)>]: <script>x</script>',
	'::related{title="<img src=x onerror=alert(1)>" from="<script>alert(1)</script>"}',
	'::related{id=known onclick=alert(1) .x #main}',
	'# <a name="x" onclick=alert(1)>T</a> {onclick=alert(1)}',
];

describe('nothing but the allow-list is left of', () => {
	test.each(attacks)('%s', (attack) => {
		for (const markdown of [attack, `**${attack}**`, `> ${attack}`, `text ${attack} text`])
			expect(findForeign(set(markdown).html)).toEqual([]);
	});
});

test('the search for foreign markup finds it', () => {
	expect(
		findForeign(
			'<p onclick="x" style="y"><script>1</script><a href="javascript:x">a</a><img src="//evil.example/x" srcset="https://evil.example/y 2x"><b id="main">b</b></p>',
		),
	).toEqual([
		'<p onclick>',
		'<p style>',
		'<script>',
		'<a href="javascript:x">',
		'<img src="//evil.example/x">',
		'<img srcset="https://evil.example/y 2x">',
		'<b id="main">',
	]);
});
