import { expect, test } from "@playwright/test";

/** Clicks right after React was given the page and before it began to read it: its scheduler posts the first message. */
const clickAtTheWorstMoment = `
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function (...message) {
    MessagePort.prototype.postMessage = postMessage;
    queueMicrotask(() => document.querySelector("header summary").click());
    return postMessage.apply(this, message);
  };
`;

test("a click that comes while the page wakes up does not leave it dead", async ({ page }) => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.addInitScript(clickAtTheWorstMoment);
  await page.goto("/en/about");
  const box = page.locator("#site-search");
  await expect(box).toBeFocused();
  await expect(box).toHaveRole("combobox");
  expect(errors).toEqual([]);
});
