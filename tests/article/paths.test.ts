import { describe, expect, test } from 'vitest';
import { fileNameOf, folderOf, isPicture, resolvePath } from '../../src/article/paths.ts';

describe('a path beside articles/2025/x.md leads', () => {
	test.each([
		['a.png', 'articles/2025/a.png'],
		['./a.png', 'articles/2025/a.png'],
		['sub//a.png', 'articles/2025/sub/a.png'],
		['../2024/a.png', 'articles/2024/a.png'],
		['../../authors/a.png', 'authors/a.png'],
		['a b.png', 'articles/2025/a b.png'],
		['u\u0308.png', 'articles/2025/\u00FC.png'],
		['..a.png', 'articles/2025/..a.png'],
		['.', 'articles/2025'],
	])('from %j to %s', (written, path) => {
		expect(resolvePath('articles/2025', written)).toBe(path);
	});

	test.each([
		'../../../etc/passwd',
		'a/../../../../b',
		'/etc/passwd',
		'//evil.example/a.png',
		'\\\\server\\a.png',
		'..\\..\\a.png',
		'C:\\a.png',
		'C:/a.png',
		'file:///etc/passwd',
		'https://evil.example/a.png',
		'data:image/png;base64,x',
		'a\0.png',
	])('from %j nowhere: it is outside', (written) => {
		expect(resolvePath('articles/2025', written)).toBeUndefined();
	});
});

test('a path has a folder and a name', () => {
	expect([folderOf('a/b/c.md'), fileNameOf('a/b/c.md')]).toEqual(['a/b', 'c.md']);
	expect([folderOf('c.md'), fileNameOf('c.md')]).toEqual(['', 'c.md']);
});

test.each([
	['a.jpg', true],
	['a.JPEG', true],
	['a.svg', true],
	['a.avif', true],
	['a.ico', false],
	['a.png.exe', false],
	['png', false],
])('%s can be published as a picture: %s', (path, answer) => {
	expect(isPicture(path)).toBe(answer);
});
