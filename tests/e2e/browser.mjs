// The one way into the browser for end-to-end tests.
//
//   visit(t, options)      a fresh visitor: { page, context, offences }. When the test ends the visitor is closed, and the
//                          test fails if anything went wrong that nobody should ever see (see `offences`).
//     options.path         what to open, "" for the first screen; null opens nothing yet
//     options.viewport     { width, height }, a phone of 360 × 740 unless told
//     options.language     the browser's own language, nl-BE unless told
//     options.before       async (page, context) => …, before the first page is opened (routes, init scripts)
//     options.allow        [regular expressions]: offences that this test provokes on purpose
//     anything else        goes to Playwright's newContext (javaScriptEnabled, reducedMotion, colorScheme, hasTouch …)
//   offences               a live list of texts: requests to another origin, console errors, uncaught errors, violations of
//                          the Content-Security-Policy, answers that the server refused
//   started(page)          waits until the WebAssembly runs
//   axe(page)              accessibility findings as short texts; [] is what a test wants
//   traces(page)           what a visit leaves behind: cookies, both storages, the address, the length of the history
//   pdf(page)              { bytes, pages } of the printed page, A4
//   shot(page, name)       a screenshot into tests/e2e/out/ (not committed)
//   wegwijs(...args)       runs the native tool: { code, out, err }
//   match(facts), ask(facts)   its verdicts on a household, on the fixed day, as objects
//
// The clock stands at NOW (timers run); the time zone is Brussels. The browser takes no step of its own on the network.
import { after } from "node:test";
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

/** The day that every test is judged on, and the moment at which its clock stands. */
export const TODAY = "2026-11-21";
export const NOW = new Date("2026-11-21T10:00:00+01:00");

/** The address of the served site, with a slash at its end. */
export const url = required("WEGWIJS_URL");
/** Whether the slow tests are wanted too. */
export const all = process.env.WEGWIJS_ALL === "1";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const out = new URL("out/", import.meta.url).pathname;
const axeSource = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser;
after(async () => (await browser)?.close());

/** The one browser of a run; it closes when the run ends. */
export function launch() {
  browser ??= chromium.launch({ executablePath: required("CHROMIUM"), args: FLAGS });
  return browser;
}

export async function visit(t, options = {}) {
  const { path = "", viewport = { width: 360, height: 740 }, language = "nl-BE", before, allow = [], ...rest } = options;
  const context = await (await launch()).newContext({
    viewport,
    locale: language,
    timezoneId: "Europe/Brussels",
    // A colour on its way to another is no finding.
    reducedMotion: "reduce",
    serviceWorkers: "allow",
    ...rest,
  });
  const offences = watch(context);
  t.after(async () => {
    await context.close();
    const left = offences.filter((text) => !allow.some((pattern) => pattern.test(text)));
    assert.deepEqual(left, [], "nothing may go wrong unseen");
  });
  await context.clock.setFixedTime(NOW);
  await context.addInitScript(reportViolations);
  const page = await context.newPage();
  // Generous: a first start of the browser on a busy machine takes its time. Nothing here measures speed.
  page.setDefaultTimeout(30_000);
  page.setDefaultNavigationTimeout(120_000);
  await before?.(page, context);
  if (path !== null) {
    await page.goto(url + path);
  }
  return { page, context, offences };
}

function watch(context) {
  const offences = [];
  const origin = new URL(url).origin;
  context.on("request", (request) => {
    const target = new URL(request.url());
    if (/^(https?|wss?):$/.test(target.protocol) && target.origin !== origin) {
      offences.push(`left the origin: ${request.method()} ${request.url()}`);
    }
  });
  context.on("response", (response) => {
    if (response.status() >= 400) {
      offences.push(`refused: ${response.status()} ${response.url()}`);
    }
  });
  context.on("console", (message) => {
    if (message.type() === "error") {
      offences.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => offences.push(`uncaught: ${error.error()}`));
  return offences;
}

function reportViolations() {
  document.addEventListener("securitypolicyviolation", (event) => {
    console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
  });
}

export async function started(page) {
  await page.waitForSelector("html[data-boot=started]", { state: "attached" });
}

export async function axe(page) {
  await page.evaluate(await axeSource);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${v.help}: ${node.target.join(" ")}`));
}

export async function traces(page) {
  const inside = await page.evaluate(() => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    address: location.href,
    history: history.length,
  }));
  return { ...inside, cookies: await page.context().cookies() };
}

export async function pdf(page) {
  const bytes = await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: true });
  // Chromium writes each page as an object of its own, in plain text.
  const pages = bytes.toString("latin1").match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
  return { bytes, pages };
}

export async function shot(page, name) {
  await mkdir(out, { recursive: true });
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
}

export async function wegwijs(...args) {
  const cwd = new URL("../..", import.meta.url).pathname;
  const run = promisify(execFile)(required("WEGWIJS_BIN"), args, { cwd, timeout: 60_000, maxBuffer: 1 << 26 });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );
}

export const match = (facts) => judged("match", facts);
export const ask = (facts) => judged("ask", facts);

async function judged(command, facts) {
  const folder = await mkdtemp(join(tmpdir(), "wegwijs-"));
  try {
    const file = join(folder, "facts.json");
    await writeFile(file, JSON.stringify(facts));
    const { code, out, err } = await wegwijs(command, "--facts", file, "--on", TODAY, "--json");
    assert.equal(code, 0, err);
    return JSON.parse(out);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function required(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set; run \`cargo xtask test\``);
  }
  return value;
}
