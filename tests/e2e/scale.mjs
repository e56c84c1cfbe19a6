// Whether what is near stays quick in a country of 50 000 services: `cargo xtask bench` serves the site with the made-up content
// of tests/benches/scale.rs, and this visits it on a processor that is four times as slow. No part of `cargo xtask test`.
//
// Measured is the time from an event until everything it causes has been done (search, sort, new elements), and until the
// frame after it is painted. What a letter causes is held to the limit; a switch, which draws the map anew, is only told.
import { test } from "node:test";
import assert from "node:assert/strict";
import { launch, started, url } from "./browser.mjs";

const SLOWER = 4;
const FILES = 3;
const MILLISECONDS = 16;
const ROUNDS = 5;
const POSTCODE = "2060";
// As they are typed, letter by letter: a kind, a name, two words, one with a slip, one that nothing has.
const QUERIES = ["huisarts", "zonnebloem", "kinderopvang borgerhout", "huiz van het kind", "psycholog", "jeugdbewging", "qwxz"];

test("what is near, among 50 000 services", async (t) => {
  const context = await (await launch()).newContext({ viewport: { width: 360, height: 740 }, timezoneId: "Europe/Brussels" });
  t.after(() => context.close());
  await context.addInitScript(clock);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const near = [];
  page.on("request", (request) => request.url().includes("/content/near/") && near.push(request.url()));
  await page.goto(url);
  await started(page);
  await page.locator("button[lang=nl]").click();
  await page.locator("ul.doors ~ button").first().click();
  const slow = await context.newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.locator("form input").fill(POSTCODE);
  await page.locator("form button[type=submit]").click();
  await page.locator("details.service").first().waitFor();
  console.log(`files fetched for ${POSTCODE}: ${near.length} of at most ${FILES}`);

  const typed = await page.evaluate(typing, [QUERIES, ROUNDS]);
  console.log(`the first letter, for which everything is looked up once: ${typed[0].done.toFixed(1)} ms`);
  const turned = await page.evaluate(turning, ROUNDS);
  const median = tell("search, for each letter", typed);
  tell("filters, for each switch", turned);
  assert.ok(near.length <= FILES, `${near.length} files fetched:\n${near.join("\n")}`);
  assert.ok(median < MILLISECONDS, `${median.toFixed(1)} ms for a letter; ${MILLISECONDS} ms is the limit. Is the machine busy?`);
});

/** In the page: `measured(act)` gives how long everything took that an act caused, and how long until it was painted. */
function clock() {
  globalThis.measured = async (act) => {
    const begin = performance.now();
    act();
    // What an event causes is done in microtasks, each of which may add others.
    for (let turn = 0; turn < 50; turn += 1) {
      await null;
    }
    const done = performance.now() - begin;
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return { done, painted: performance.now() - begin };
  };
}

/** In the page: types each query, round after round. */
async function typing([queries, rounds]) {
  const times = [];
  const box = document.querySelector("input[type=search]");
  const type = (text) => () => {
    box.value = text;
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  for (let round = 0; round <= rounds; round += 1) {
    for (const query of queries) {
      for (let end = 1; end <= query.length; end += 1) {
        const what = query.slice(0, end);
        times.push({ what, round, ...(await globalThis.measured(type(what))) });
      }
      if (!document.querySelector(".search ~ [role=status] > *")) {
        throw new Error(`nothing was said about ${query}`);
      }
    }
  }
  type("")();
  return times;
}

/** In the page: turns each switch on and off, round after round. */
async function turning(rounds) {
  const times = [];
  const picks = () => [...document.querySelectorAll(".fold button.pick")];
  for (let round = 0; round <= rounds; round += 1) {
    for (const nth of picks().keys()) {
      for (const way of ["on", "off"]) {
        const pick = picks()[nth];
        times.push({ what: `${pick.textContent} ${way}`, round, ...(await globalThis.measured(() => pick.click())) });
      }
    }
  }
  return times;
}

/** Prints median, 95th percentile and slowest; the first round warms up and is not counted. Gives the median. */
function tell(what, times) {
  const counted = times.filter(({ round }) => round > 0);
  const at = (which, share) => {
    const sorted = counted.map((time) => time[which]).sort((one, other) => one - other);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  };
  const line = (which) => `median ${at(which, 0.5).toFixed(1)} ms, 95 % within ${at(which, 0.95).toFixed(1)} ms`;
  const slowest = counted.reduce((one, other) => (other.done > one.done ? other : one));
  console.log(`${what} (${counted.length}, processor ${SLOWER} times slower): done ${line("done")}; painted ${line("painted")}`);
  console.log(`  slowest: ${slowest.what.trim()}, ${slowest.done.toFixed(1)} ms`);
  return at("done", 0.5);
}
