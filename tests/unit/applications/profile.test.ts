import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { z } from "zod";
import { applicationForm, profileOf, projectFigures } from "~/app/applications/model/application-form";
import { formErrors } from "~/app/platform/i18n/form-errors";
import { formTexts } from "~/app/platform/i18n/i18n.server";
import { scoreProject } from "~/app/scoring/score";
import phuThuan from "~/prisma/seed/criteria/phu-thuan.json";
import { modelFrom } from "../criteria/model-from";

const model = modelFrom(phuThuan);

const filled = {
  formId: "0f8fad5b-d9cb-469f-a165-70867728950e",
  zone: "kcn-phu-thuan",
  projectName: "Nhà máy nước dừa",
  companyName: "Công ty Dừa Xanh",
  sector: "10309",
  landAreaHa: "3.5",
  currency: "VND",
  registeredCapital: "420",
  workers: "320",
  declared: "on",
};

function submit(changes: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...filled, ...changes })) form.set(name, value);
  return parseWithZod(form, { schema: applicationForm, error: formErrors(formTexts("en")) });
}

function accepted(changes: Record<string, string> = {}): z.output<typeof applicationForm> {
  const submission = submit(changes);
  if (submission.status !== "success") throw new Error(JSON.stringify(submission.error));
  return submission.value;
}

function errors(changes: Record<string, string>) {
  const submission = submit(changes);
  return submission.status === "success" ? {} : submission.error;
}

test.each([
  ["VND", "0.1", "100000000"],
  ["VND", "0.3", "300000000"],
  ["VND", "1.005", "1005000000"],
  ["VND", "2126.55", "2126550000000"],
  ["USD", "0.1", "100000"],
  ["USD", "4.35", "4350000"],
])("money is exact: %s %s is %s", (currency, typed, amount) => {
  const profile = profileOf(accepted({ currency, registeredCapital: typed }), "VSIC2018");
  expect(profile.registeredCapital).toEqual({ amount, currency });
});

test.each([
  ["0.01", "100"],
  ["1.1", "11000"],
  ["2.0503", "20503"],
])("land is exact: %s ha is %s m²", (typed, squareMetres) => {
  expect(profileOf(accepted({ landAreaHa: typed }), "VSIC2018").landAreaM2).toBe(squareMetres);
});

test("a figure left empty is not known, and not nought", () => {
  const profile = profileOf(
    accepted({ annualRevenue: "", equityPercent: "", coconutPercent: "" }),
    "VSIC2018",
  );
  expect(profile.annualRevenue).toBeNull();
  expect(profile.equityPercent).toBeNull();
  expect(profile.localInputPercent).toBeNull();
});

test("one part of the inputs given, the others left empty count as nought", () => {
  const profile = profileOf(accepted({ coconutPercent: "60.5" }), "VSIC2018");
  expect(profile.localInputPercent).toEqual({ coconut: 60.5, seafood: 0, other: 0 });
});

test("parts of the inputs may fill the whole and not more", () => {
  expect(errors({ coconutPercent: "60", seafoodPercent: "40" })).toEqual({});
  expect(errors({ coconutPercent: "60", seafoodPercent: "40.5" })).toEqual({
    otherLocalPercent: ["The shares of inputs must not add up to more than 100%."],
  });
});

test("shares over the whole are told beside what else is wrong, and not before they can be read", () => {
  const over = { coconutPercent: "60", seafoodPercent: "60" };
  expect(Object.keys(errors({ ...over, projectName: "" }) ?? {})).toEqual([
    "projectName",
    "otherLocalPercent",
  ]);
  expect(Object.keys(errors({ ...over, otherLocalPercent: "140" }) ?? {})).toEqual(["otherLocalPercent"]);
  expect(errors({ ...over, otherLocalPercent: "140" })?.otherLocalPercent).toHaveLength(1);
});

test("everything that is wrong is told at once, each beside its field", () => {
  const found = errors({
    projectName: "",
    landAreaHa: "0",
    workers: "1.5",
    equityPercent: "140",
    declared: "",
  });
  expect(Object.keys(found ?? {}).sort()).toEqual([
    "declared",
    "equityPercent",
    "landAreaHa",
    "projectName",
    "workers",
  ]);
});

const figure = fc.oneof(
  fc.constantFrom(
    "0",
    "-0",
    "1e-7",
    "1e-300",
    "0.000001",
    "99.999999",
    "100",
    "999999999.123456",
    "1000000000",
  ),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map(String),
  fc.integer({ min: 1, max: 1_000_000_000 }).map((millionths) => String(millionths / 1_000_000)),
);

test("whatever figures the form takes, scoring takes", () => {
  const fields = Object.keys(projectFigures.shape).filter((field) => !["currency", "sector"].includes(field));
  let taken = 0;
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...fields), { maxLength: 4 }), figure, (names, typed) => {
      const form = new FormData();
      for (const name of names) form.set(name, typed);
      const submission = parseWithZod(form, { schema: projectFigures });
      if (submission.status !== "success") return;
      taken++;
      const profile = profileOf(submission.value, "VSIC2018");
      expect(scoreProject({ model, profile }).status).toBeDefined();
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(200);
});

test("parts that fill the whole exactly are not over it, however a computer adds them", () => {
  const hundredths = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }));
  fc.assert(
    fc.property(hundredths, ([first, second]) => {
      const rest = (10_000 - first - second) / 100;
      const parts = { coconutPercent: first / 100, seafoodPercent: second / 100, otherLocalPercent: rest };
      expect(projectFigures.safeParse(parts).success).toBe(true);
    }),
    { examples: [[[1, 6693]]] },
  );
});

test("value added above the revenue it is a part of is told beside its field", () => {
  const told = "The value added must not be above the revenue it is a part of.";
  expect(errors({ annualRevenue: "10", annualValueAdded: "10.01" })).toEqual({ annualValueAdded: [told] });
  expect(errors({ annualRevenue: "10", annualValueAdded: "10" })).toEqual({});
  expect(errors({ annualValueAdded: "10" })).toEqual({});
});

test("parts of the inputs that make exactly the whole are taken", () => {
  const parts = (other: string) => ({
    coconutPercent: "33.1",
    seafoodPercent: "33.2",
    otherLocalPercent: other,
  });
  expect(errors(parts("33.7"))).toEqual({});
  expect(Object.keys(errors(parts("33.71")) ?? {})).toEqual(["otherLocalPercent"]);
});
