import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import type { z } from "zod";
import { applicationForm, profileOf } from "~/app/applications/model/application-form";
import { formErrors } from "~/app/platform/i18n/form-errors";
import { formTexts } from "~/app/platform/i18n/i18n.server";

const filled = {
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
