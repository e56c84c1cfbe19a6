// The printed page is one A4 for every household of tests/cases: each in one language, with --all in every language.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { parse } from "yaml";
import { all, match, pdf } from "./browser.mjs";
import { answered } from "./kept.mjs";
import { words } from "./words.mjs";

const cases = new URL("../cases/", import.meta.url);
const TAGS = ["nl", "en", "ar"];

/** The rights on paper that do not fit on it, by their position where the paper is as wide as when it is printed. */
async function lost(page) {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 718, height: 1043 });
  return page.locator(".paper-row").evaluateAll((rows) => {
    const edge = document.querySelector(".paper").getBoundingClientRect();
    const out = rows.map((row) => row.getBoundingClientRect()).map(({ left, right }) => right > edge.right + 1 || left < edge.left - 1);
    return rows.filter((_, place) => out[place]).map((row) => row.textContent);
  });
}

const names = (await readdir(cases)).sort();
for (const [place, name] of names.entries()) {
  for (const tag of all ? TAGS : [TAGS[place % TAGS.length]]) {
    test(`${name} in ${tag}: one A4`, async (t) => {
      const { facts } = parse(await readFile(new URL(name, cases), "utf8"));
      const page = await answered(t, facts, tag);
      const say = await words(tag);
      const found = new Set((await match(facts)).rights.filter(({ group }) => group === "apply").map(({ id }) => id));
      await page.locator(".group").first().waitFor();
      const shown = await page.locator("details.right").evaluateAll((list) => list.map((one) => one.id.replace("right-", "")));
      const hidden = await page.getByRole("button", { name: /\d/ }).count();
      assert.ok(hidden > 0 || [...found].every((id) => shown.includes(id)), "the page took up the answers");
      await page.getByRole("button", { name: say("overview-print"), exact: true }).click();
      await page.locator(".paper").waitFor();
      const { pages } = await pdf(page);
      assert.equal(pages, 1);
      assert.deepEqual(await lost(page), [], "no right is out of sight");
    });
  }
}
