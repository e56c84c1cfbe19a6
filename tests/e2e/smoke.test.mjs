// The page starts under its final headers, and a family without WebAssembly still finds the helplines.
import { test } from "node:test";
import assert from "node:assert/strict";
import { started, url, visit } from "./browser.mjs";

const HELPLINES = ["tel:112", "tel:1712", "tel:106", "tel:102", "tel:1813"];

async function showsHelplines(page) {
  const fallback = page.locator("#fallback");
  await fallback.waitFor({ state: "visible" });
  const links = await fallback.locator("a:visible").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  assert.deepEqual(links, HELPLINES);
}

test("the page starts and nothing is refused", async (t) => {
  const { page } = await visit(t);
  await started(page);
  assert.equal(await page.locator("html").getAttribute("lang"), "nl");
  assert.equal(await page.locator("#fallback").isVisible(), false);
  assert.equal(await page.locator("#loading").isVisible(), false);
});

test("the server sends the final headers", async () => {
  const response = await fetch(url);
  const policy = response.headers.get("content-security-policy");
  assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'.*unsafe-eval|https?:|\*/);
  assert.equal(response.headers.get("referrer-policy"), "no-referrer");
  assert.equal(response.headers.get("x-content-type-options"), "nosniff");
  assert.equal(response.headers.get("cache-control"), "no-cache");
  assert.doesNotMatch(await response.text(), /<script[^>]*>[^<]|<style|style="/);
});

test("without JavaScript: the helplines", async (t) => {
  const { page } = await visit(t, { javaScriptEnabled: false });
  await showsHelplines(page);
});

test("without WebAssembly: the helplines", async (t) => {
  const before = (page) => page.addInitScript(() => delete globalThis.WebAssembly);
  const { page } = await visit(t, { before, allow: [/WebAssembly/] });
  await showsHelplines(page);
});

test("when the WebAssembly does not arrive: the helplines", async (t) => {
  const before = (page) => page.route("**/*.wasm", (route) => route.abort());
  const { page } = await visit(t, { before, allow: [/ERR_FAILED/, /Failed to fetch/] });
  await showsHelplines(page);
});

test("when the program does not arrive: the helplines", async (t) => {
  const before = (page) => page.route(/wegwijs-web-[0-9a-f]+\.js/, (route) => route.abort());
  const { page } = await visit(t, { before, allow: [/ERR_FAILED/] });
  await showsHelplines(page);
});

test("when the program stops: the helplines, and nothing that looks alive", async (t) => {
  const { page } = await visit(t);
  await started(page);
  await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") })));
  await showsHelplines(page);
  assert.equal(await page.locator("body > :visible").count(), 1);
});

for (const [what, file, body] of [
  ["the list of files is missing", "**/content/manifest.json", undefined],
  ["the content is damaged", "**/content/bundle.*.bin", Buffer.from([2, 1, 5, 99])],
  ["the content is of another version", "**/content/bundle.*.bin", Buffer.alloc(64, 0)],
  ["the words are damaged", "**/content/nl.*.ftl", "= ="],
]) {
  test(`when ${what}: the helplines`, async (t) => {
    const answer = (route) => (body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body }));
    const before = (page) => page.route(file, answer);
    const { page } = await visit(t, { before, allow: [/404/] });
    await showsHelplines(page);
  });
}

const UNREADABLE = [
  ["of another version", () => '{"schema":1,"lang":"en","interview":{"answers":{"household":{},"children":null}}}'],
  ["cut off", (text) => text.slice(0, -1)],
  ["longer than it was", (text) => `${text}x`],
  ["no bytes", (text) => `${text}€`],
];

for (const [what, spoiled] of UNREADABLE) {
  test(`when the kept visit is ${what}: the page starts anew`, async (t) => {
    const { page } = await visit(t);
    await started(page);
    await page.locator("button[lang=en]").click();
    await page.locator("ul.doors").waitFor();
    const [[key, text]] = await page.evaluate(() => Object.entries(sessionStorage));
    await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [key, spoiled(text)]);
    await page.goto("about:blank");
    await page.goto(url);
    await started(page);
    await page.locator("button[lang=en]").waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "nl");
  });
}
