// For everybody: by keyboard alone, on the narrowest phone and on a kiosk, with the way out always in the same place.
import { test } from "node:test";
import assert from "node:assert/strict";
import { axe, started, visit } from "./browser.mjs";
import { words } from "./words.mjs";

const SIZES = [
  { width: 320, height: 568 },
  { width: 820, height: 1180 },
  { width: 1080, height: 1920 },
];

/** Presses Tab until the thing with that text has the focus. */
async function tabTo(page, text) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (focused.includes(text)) {
      return;
    }
  }
  assert.fail(`Tab never reaches ${text}`);
}

test("by keyboard alone, from the language to the second question and out", async (t) => {
  const { page } = await visit(t);
  await started(page);
  const say = await words("nl");
  await tabTo(page, "Nederlands");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: say("start-title"), exact: true }).waitFor();
  await tabTo(page, say("door-everything"));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: say("question-postcode"), exact: true }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type("2060");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: say("question-children"), exact: true }).waitFor();
  await tabTo(page, say("frame-back"));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: say("question-postcode"), exact: true }).waitFor();
});

for (const viewport of SIZES) {
  test(`${viewport.width} × ${viewport.height}: nothing overflows, targets are large, the way out stays put`, async (t) => {
    const { page } = await visit(t, { viewport });
    await started(page);
    const say = await words("ar");
    const places = new Set();
    const look = async (where) => {
      const { wide, small } = await page.evaluate(() => ({
        wide: document.scrollingElement.scrollWidth > innerWidth,
        small: [...document.querySelectorAll("button, select, input:not([type=checkbox])")]
          .filter((one) => one.checkVisibility() && !one.matches(".skip-link, .link"))
          .filter((one) => one.getBoundingClientRect().height < 48)
          .map((one) => one.textContent),
      }));
      assert.equal(wide, false, `${where} is wider than the screen`);
      assert.deepEqual(small, [], `${where}: targets under 48 px`);
      const { x, y } = await page.locator(".leave").boundingBox();
      places.add(`${Math.round(x)} ${Math.round(y)}`);
      assert.deepEqual(await axe(page), [], where);
    };
    await page.locator("button[lang=ar]").click();
    await page.getByRole("heading", { level: 1, name: say("start-title"), exact: true }).waitFor();
    await look("start");
    await page.getByRole("button").filter({ hasText: say("door-everything") }).click();
    await page.getByRole("heading", { level: 1, name: say("question-postcode"), exact: true }).waitFor();
    await look("question");
    await page.getByRole("button", { name: say("ask-stop"), exact: true }).click();
    await page.locator(".group").first().waitFor();
    await look("overview");
    await page.locator(".top-item").nth(2).click();
    await page.getByRole("heading", { level: 1, name: say("helplines-title"), exact: true }).waitFor();
    await look("helplines");
    assert.equal(places.size, 1, [...places].join(" | "));
  });
}
