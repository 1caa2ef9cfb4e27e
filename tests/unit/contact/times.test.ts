import fc from "fast-check";
import { expect, test } from "vitest";
import { nextDigest } from "~/app/contact/model/alert-times";
import { isWorkingDay, replyBy } from "~/app/contact/model/reply-by";
import { vietnamDay } from "~/app/platform/calendar";

const at = (text: string) => new Date(text);

test("a digest goes at seven in the morning in Vietnam, weekly ones on Mondays", () => {
  expect(nextDigest("daily", at("2026-11-24T06:59:00+07:00"))).toEqual(at("2026-11-24T07:00:00+07:00"));
  expect(nextDigest("daily", at("2026-11-24T07:00:00+07:00"))).toEqual(at("2026-11-25T07:00:00+07:00"));
  expect(nextDigest("weekly", at("2026-11-24T09:00:00+07:00"))).toEqual(at("2026-11-30T07:00:00+07:00"));
  expect(nextDigest("weekly", at("2026-11-30T07:00:00+07:00"))).toEqual(at("2026-12-07T07:00:00+07:00"));
});

test("five working days from a Friday evening end on the Friday after", () => {
  expect(replyBy(at("2026-11-27T22:00:00+07:00"))).toBe("2026-12-04");
  expect(replyBy(at("2026-11-28T10:00:00+07:00"))).toBe("2026-12-04");
});

test("the day to reply by is a working day, with exactly as many working days up to it", () => {
  const moments = fc.date({ min: at("2025-01-01"), max: at("2035-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 30 }), (moment, days) => {
      const last = replyBy(moment, days);
      const day = new Date(vietnamDay(moment));
      let working = 0;
      while (day.toISOString().slice(0, 10) < last) {
        day.setUTCDate(day.getUTCDate() + 1);
        if (isWorkingDay(day.toISOString().slice(0, 10))) working += 1;
      }
      expect(working).toBe(days);
      expect(isWorkingDay(last)).toBe(true);
    }),
  );
});
