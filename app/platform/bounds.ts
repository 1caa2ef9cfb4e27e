import * as z from "zod";

// What a stranger sends has an end before it reaches the database or exact arithmetic. Every schema that reads a number,
// a day or a list takes it from here; tests/unit/bounds holds all of them to it.

/** Digits after the point of a figure: a thousand đồng of a thousand million, 100 cm² of a hectare. */
const mostPlaces = 6;

const plain = /^-?\d+(?:\.(\d+))?$/;

/** Digits after the point; no end of them where the number is not written as a plain decimal. */
function placesOf(value: number): number {
  const written = plain.exec(String(value));
  return written ? (written[1]?.length ?? 0) : Number.POSITIVE_INFINITY;
}

const withoutMinusNought = (value: number) => value + 0;

/**
 * A figure that is written down and judged by. `String()` of it is a plain decimal, "0.5" and never "1e-7", which
 * exact arithmetic and every column take as it stands.
 *
 * @param places digits after the point, at most six
 */
export function decimal(least: number, most: number, places = mostPlaces) {
  return z
    .number()
    .min(least)
    .max(most)
    .refine((value) => placesOf(value) <= places, { params: { message: "form.decimals", places } })
    .overwrite(withoutMinusNought);
}

/** A whole number; no column of the house holds more than `most` may be, 2,147,483,647. */
export function whole(least: number, most: number) {
  return z
    .number()
    .min(least)
    .max(most)
    .refine(Number.isInteger, { params: { message: "form.whole" } })
    .overwrite(withoutMinusNought);
}

/** An amount to search by, out of an address. Rounded, for nothing that is searched is told apart further. */
export function searchAmount(least: number, most: number) {
  const step = 10 ** mostPlaces;
  return z.coerce
    .number()
    .min(least)
    .max(most)
    .overwrite((value) => withoutMinusNought(Math.round(value * step) / step));
}

/** A page of a list, out of an address. */
export function pageNumber(last: number) {
  return z.coerce.number().int().min(1).max(last);
}

/** A page of an office's list; the first where the address names none. */
export const deskPage = pageNumber(4000).catch(1);

/** The number of a version, a segment of an address, as the house writes it: without signs and leading noughts. */
export const ordinal = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

/** What a zone, a lot, a place or a set is called by in addresses. */
export const identifier = z.string().trim().min(1).max(80);

/** Any of these, each once. */
export function someOf<Value extends string>(values: readonly Value[]) {
  return z.array(z.enum(values)).max(values.length);
}

/** Values by the code of a criterion; a criteria model has at most 200 of them, with codes of 60 characters. */
export function tableOf<Value extends z.ZodType>(value: Value) {
  return z
    .record(z.string().max(60), value)
    .refine((table) => Object.keys(table).length <= 200, { params: { message: "form.invalid" } });
}

/** A day as the database can hold it: ISO 8601 counts a year nought, PostgreSQL does not. */
export const day = z.iso.date().refine((text) => !text.startsWith("0000"), {
  params: { message: "form.day" },
});

/** A day that somebody writes down: of this century, for the others are slips of the keyboard. */
export const dayOfCentury = z.iso.date().refine((text) => text.startsWith("20"), {
  params: { message: "form.day" },
});
