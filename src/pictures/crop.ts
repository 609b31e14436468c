/** Pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** A point of a picture: 0 to 1 across, 0 to 1 down. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A rectangle of a picture, in pixels from its top left. */
export interface Crop extends Size {
	readonly left: number;
	readonly top: number;
}

/** Width by height of the pictures of cards. */
const shapeOfCards = 3 / 2;

/**
 * The largest rectangle of a shape in a picture whose centre is as near to a point as the edges allow.
 * @param shape width by height
 */
export function cropAround({ width, height }: Size, { x, y }: Point, shape = shapeOfCards): Crop {
	const crop =
		width > height * shape
			? { width: Math.round(height * shape), height }
			: { width, height: Math.max(1, Math.round(width / shape)) };
	return {
		...crop,
		left: start(width, crop.width, x),
		top: start(height, crop.height, y),
	};
}

/** Where a part of a length begins, for its middle to be at a point of it. */
function start(whole: number, part: number, point: number): number {
	return Math.round(Math.min(Math.max(0, point * whole - part / 2), whole - part));
}

/** Whether a picture is 3:2 as it is, but for a hundredth that nobody sees. */
export function hasShape({ width, height }: Size): boolean {
	return Math.abs(width / height / shapeOfCards - 1) <= 0.01;
}

/** A picture of another size and the same shape. */
export function scaleSize({ width, height }: Size, scale: number): Size {
	return { width: Math.round(width * scale), height: Math.max(1, Math.round(height * scale)) };
}

/** The same part of a picture of another size. */
export function scaleCrop(crop: Crop, whole: Size, scale: number): Crop {
	const { width, height } = scaleSize(crop, scale);
	const around = scaleSize(whole, scale);
	return {
		width,
		height,
		left: Math.min(Math.round(crop.left * scale), around.width - width),
		top: Math.min(Math.round(crop.top * scale), around.height - height),
	};
}
