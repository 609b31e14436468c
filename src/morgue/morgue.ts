import { randomUUID } from 'node:crypto';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Pack } from './pack.ts';
import type { Place } from './pack.ts';

/** What is kept of one thing: what it was made of, what is small, and where the rest lies. */
interface Entry {
	readonly key: string;
	readonly light: unknown;
	/** How many builds in turn have not asked for it. */
	readonly idle?: number;
	/** None where all is small. */
	readonly at?: { readonly pack: string; readonly place: Place } | undefined;
}

/** What was kept: the small things, and a function that reads the others. */
export interface Kept {
	readonly light: unknown;
	/** Undefined when it was damaged: it is to be made again. */
	readonly heavy: () => unknown;
}

interface Index {
	readonly version: string;
	/** Bytes of each pack, by its name. */
	readonly packs: ReadonlyMap<string, number>;
	readonly entries: ReadonlyMap<string, Entry>;
}

/** Milliseconds after which a pack that no index names is what a killed build left. */
const forgotten = 60 * 60 * 1000;
/** Packs that one index names at most; more are copied into one. */
const mostPacks = 16;
/** A check asks for less than a build, and may run several times before one. */
const mostIdle = 8;

/**
 * What earlier builds worked out of the content, as newspapers keep clippings. Small things are in
 * memory, texts on the disk until somebody asks. Nothing in it is ever wrong: whatever a thing was made of
 * is in its key, and a morgue of another version of the code, or one that is not whole, counts as empty.
 * Each build adds a pack of its own and then names it in the index, by renaming: of two at once the
 * later one's index stands, and what the other kept is made again.
 */
export class Morgue {
	readonly #folder: string;
	readonly #version: string;
	readonly #packs = new Map<string, Pack>();
	readonly #earlier: ReadonlyMap<string, Entry>;
	readonly #entries = new Map<string, Entry>();
	#own: { readonly name: string; readonly pack: Pack } | undefined;
	#latest: { readonly at: Entry['at']; readonly record: unknown } | undefined;
	#changed = false;

	/** @param version of the code: what another one kept is not believed */
	constructor(folder: string, version: string) {
		this.#folder = folder;
		this.#version = version;
		mkdirSync(folder, { recursive: true });
		this.#earlier = this.#open();
	}

	/** What is kept under a name, if it was made of the same. */
	find(name: string, key: string): Kept | undefined {
		const entry = this.#earlier.get(name);
		return entry?.key === key ? this.#take(name, entry) : undefined;
	}

	/** @param heavy what is read only when somebody asks for it */
	keep(name: string, key: string, light: unknown, heavy?: unknown): Kept {
		this.#changed = true;
		if (heavy === undefined) return this.#take(name, { key, light });
		this.#own ??= this.#make();
		const place = this.#own.pack.add(heavy);
		return this.#take(name, { key, light, at: { pack: this.#own.name, place } });
	}

	/** Writes down what was found and kept; what several builds have not asked for is dropped. */
	save(): void {
		if (!this.#changed) return;
		for (const [name, { idle = 0, ...entry }] of this.#earlier)
			if (!this.#entries.has(name) && idle < mostIdle)
				this.#entries.set(name, { ...entry, idle: idle + 1 });
		this.#gather();
		const used = new Set([...this.#entries.values()].flatMap(({ at }) => at?.pack ?? []));
		const packs = [...this.#packs].filter(([name]) => used.has(name));
		const index: Index = {
			version: this.#version,
			packs: new Map(packs.map(([name, { size }]) => [name, size])),
			entries: this.#entries,
		};
		const aside = join(this.#folder, `index.${randomUUID()}`);
		writeFileSync(aside, serialize(index));
		renameSync(aside, join(this.#folder, 'index'));
		this.#sweep(used);
	}

	#take(name: string, entry: Entry): Kept {
		this.#entries.set(name, entry);
		const { light, at } = entry;
		return {
			light,
			heavy: () => {
				if (!at) return undefined;
				// A page, its twins and its feeds ask for the same one after another.
				if (this.#latest?.at !== at)
					this.#latest = { at, record: this.#packs.get(at.pack)?.read(at.place) };
				return this.#latest.record;
			},
		};
	}

	#open(): ReadonlyMap<string, Entry> {
		try {
			const bytes = readFileSync(join(this.#folder, 'index'));
			const { version, packs, entries } = deserialize(bytes) as Index;
			if (version !== this.#version) return new Map();
			for (const [name, size] of packs) {
				const pack = Pack.open(join(this.#folder, name));
				if (pack.size < size) return new Map();
				this.#packs.set(name, pack);
			}
			return entries;
		} catch {
			return new Map();
		}
	}

	/** Copies what lies in many small packs into the one of this build, and what is left of one mostly dropped. */
	#gather(): void {
		const live = new Map<string, number>();
		for (const { at } of this.#entries.values())
			if (at) live.set(at.pack, (live.get(at.pack) ?? 0) + at.place[1]);
		const bySize = [...live].sort((a, b) => b[1] - a[1]);
		const poor = bySize.filter(
			([name, bytes], n) =>
				(n > 0 && bySize.length > mostPacks) || bytes < (this.#packs.get(name)?.size ?? 0) / 2,
		);
		const copied = new Set(poor.map(([name]) => name).filter((name) => name !== this.#own?.name));
		if (copied.size === 0) return;
		for (const [name, { key, light, at }] of this.#entries)
			if (at && copied.has(at.pack)) {
				const heavy = this.#packs.get(at.pack)?.read(at.place);
				if (heavy === undefined) this.#entries.delete(name);
				else this.keep(name, key, light, heavy);
			}
	}

	#sweep(used: ReadonlySet<string>): void {
		for (const name of readdirSync(this.#folder)) {
			const path = join(this.#folder, name);
			if (name === 'index' || used.has(name)) continue;
			const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {};
			if (Date.now() - mtimeMs > forgotten) rmSync(path, { force: true });
		}
	}

	#make(): { name: string; pack: Pack } {
		const name = `pack-${randomUUID()}`;
		const pack = Pack.make(join(this.#folder, name));
		this.#packs.set(name, pack);
		return { name, pack };
	}
}
