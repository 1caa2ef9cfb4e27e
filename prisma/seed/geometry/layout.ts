import { blocksOf, gridFor } from "./blocks";
import { cutBlock } from "./cut";
import type { Position } from "./local-frame";
import type { Polygon } from "./polygon";
import { areaM2, centroid, polygonOf } from "./polygon";
import { between, seeded, seedOf } from "./random";
import type { SiteSpec } from "./site";
import { laySite } from "./site";

export type LayoutSpec = SiteSpec & {
  /** seeds the irregularities: the same id and figures always give the same lots */
  readonly zoneId: string;
  readonly lots: number;
};

export type LaidLot = {
  /** block letter and number, as signposted in real parks: A1, B12 */
  readonly code: string;
  /** 0-based, counted along the zone's long axis */
  readonly column: number;
  readonly shape: Polygon;
  readonly areaM2: number;
  readonly centre: Position;
};

export type Layout = { readonly outline: Polygon; readonly lots: readonly LaidLot[] };

const smallSiteHa = 25;

/** All but the block kept for the wastewater plant and the authority's house, which small sites do without. */
function usableBlocks<T>(blocks: readonly T[], areaHa: number): readonly T[] {
  return blocks.length > 3 && areaHa > smallSiteHa ? blocks.slice(0, -1) : blocks;
}

/** Spreads the lots over the blocks: some get fewer and larger ones. */
function lotsPerBlock(lots: number, blocks: number, random: () => number): number[] {
  const weights = Array.from({ length: blocks }, () => between(random, 0.65, 1.35));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = weights.map((weight) => Math.max(1, Math.floor((weight / total) * lots)));
  const missing = lots - counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, at) => count + spread(missing, at, blocks));
}

function spread(missing: number, at: number, blocks: number): number {
  return Math.floor(missing / blocks) + (at < ((missing % blocks) + blocks) % blocks ? 1 : 0);
}

function rowsFor(count: number): readonly [number] | readonly [number, number] {
  return count < 3 ? [count] : [Math.ceil(count / 2), Math.floor(count / 2)];
}

function letter(block: number): string {
  const second = String.fromCharCode(65 + (block % 26));
  return block < 26 ? second : `${String.fromCharCode(64 + Math.floor(block / 26))}${second}`;
}

/** Lays out a zone's roads and blocks and cuts the blocks into lots. Deterministic. */
export function layOut(spec: LayoutSpec): Layout {
  const random = seeded(seedOf(spec.zoneId));
  const site = laySite(spec, random);
  const grid = gridFor(site.length, site.width, spec.lots);
  const blocks = usableBlocks(blocksOf(site.length, site.width, grid), spec.areaHa);
  const counts = lotsPerBlock(spec.lots, blocks.length, random);
  const lots = blocks.flatMap((block, at) =>
    cutBlock(block, rowsFor(counts[at] ?? 1), random).map((fractions, number): LaidLot => {
      const corners = fractions.map(site.place);
      return {
        code: `${letter(at)}${number + 1}`,
        column: Math.floor(at / grid.bands),
        shape: polygonOf(corners),
        areaM2: Math.round(areaM2(corners, site.frame)),
        centre: centroid(corners, site.frame),
      };
    }),
  );
  return { outline: polygonOf(site.outline), lots };
}
