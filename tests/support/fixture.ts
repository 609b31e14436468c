import sharp from 'sharp';
import { articleFile, manyFiles } from './content.ts';

/** Words that stand in articles which must not be in any output. */
export const secrets = ['Quicksilver', 'Saltpetre', 'embargoed-secret'];

/** A newspaper in which every rule of the model is used once, and one long section of so many reports. */
export async function fixtureContent(many = 170): Promise<Record<string, string | Buffer>> {
	const picture = await sharp({
		create: { width: 1000, height: 600, channels: 3, background: '#486' },
	})
		.png()
		.toBuffer();
	return {
		...storyFiles,
		...hiddenFiles,
		...manyFiles(many),
		'articles/2025/11/square.png': picture,
		'articles/2025/11/embargoed-secret.png': await sharp(picture).negate().png().toBuffer(),
	};
}

const paragraphs = Array.from(
	{ length: 12 },
	(_, n) =>
		`Paragraph ${n + 1} tells of cartels, tariffs and the border in words enough to fill a line or two of a column.`,
);

const storyFiles = {
	'articles/2025/11/lead-story.md': articleFile(
		{
			headline: 'Soldiers will not cross, president says',
			shortHeadline: 'Soldiers will not cross',
			standfirst: 'The *neighbour* had asked for leave to send troops.',
			topics: ['mexico', 'trade'],
			people: ['Rosa Vidal'],
			published: '2025-11-04',
			updated: '2025-11-05T21:30:00Z',
			source: ['own', 'afp'],
			sourceUrl: 'https://afp.example/story',
			licence: 'Some rights reserved',
			authors: ['ana', 'tom', 'Li Wei'],
			dateline: 'MEXICO CITY',
			type: 'analysis',
			storyline: 'cartels',
			keyPoints: ['First point', 'Second point'],
			image: {
				src: './square.png',
				alt: 'A green square',
				caption: 'The square',
				credit: 'Reuters',
			},
			corrections: [
				{ date: '2025-11-05', type: 'correction', text: 'A name was wrong.', placement: 'top' },
				{ date: '2025-11-06', type: 'clarification', text: 'A sum was unclear.' },
			],
			aliases: ['/2025/11/old-address/'],
			ednote: 'Never print this note',
		},
		[
			...paragraphs.slice(0, 4),
			'## A heading[^1]',
			'::related{id=earlier-part}',
			...paragraphs.slice(4, 8),
			'::related{title="A title that lost its link" from="TRT World"}',
			'<script>alert(1)</script>Raw <b onclick="x()">bold</b> text.',
			...paragraphs.slice(8),
			'![A square in the text](square.png "Its caption")',
			'[^1]: The note.',
		].join('\n\n'),
	),
	'articles/2025/10/earlier-part.md': articleFile(
		{
			headline: 'Troops are offered',
			published: '2025-10-01',
			storyline: 'cartels',
			topics: ['mexico'],
		},
		'Cartels and the border: the offer.',
	),
	'articles/2025/12/later-part.md': articleFile(
		{
			headline: 'Troops are withdrawn from the plan',
			published: '2025-12-01',
			storyline: 'cartels',
			topics: ['mexico'],
		},
		'Cartels and the border: the end of the plan.',
	),
	'articles/2025/11/wire-brief.md': articleFile(
		{
			headline: 'A wire brief',
			standfirst: 'More of [this](/2027/01/embargoed-secret/) will come.',
			type: 'brief',
			published: '2025-11-03T23:30:00Z',
		},
		'The brief.',
	),
	'articles/2025/11/own-byline.md': articleFile(
		{
			headline: 'A line of its own',
			source: 'own',
			byline: 'Reported by {ana}, translated by Mo',
			authors: ['ana'],
		},
		'With a line of its own.',
	),
	'articles/2025/11/arabic.md': articleFile(
		{ headline: 'عنوان', lang: 'ar', translationOf: 'wire-brief', standfirst: 'سبب' },
		'نص المقال.',
	),
};

const hiddenFiles = {
	'articles/2025/11/draft.md': articleFile(
		{ headline: 'Saltpetre draft', status: 'draft' },
		'Saltpetre.',
	),
	'articles/2027/01/embargoed-secret.md': articleFile(
		{
			headline: 'Quicksilver found',
			published: '2027-01-01',
			topics: ['mexico'],
			storyline: 'cartels',
			image: { src: '../../2025/11/embargoed-secret.png', alt: 'Quicksilver', kind: 'graphic' },
		},
		'Quicksilver was found.',
	),
	'articles/2025/11/withdrawn.md': articleFile(
		{
			headline: 'A story withdrawn',
			source: 'own',
			status: 'withdrawn',
			statusReason: 'It was not true.',
		},
		'Text that is gone.',
	),
	'articles/2025/11/expired.md': articleFile(
		{ headline: 'A story expired', expires: '2025-12-01T00:00:00Z' },
		'Text that has expired.',
	),
};
