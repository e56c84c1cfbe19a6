// The main job: a single parent with a baby and a 5-year-old in 2060, private rent, low income, heating oil, from the
// first screen to the printed page, in Dutch and in Arabic. What is shown must be what the native tool finds.
import { test } from "node:test";
import assert from "node:assert/strict";
import { axe, match, pdf, started, traces, visit } from "./browser.mjs";
import { Family } from "./interview.mjs";
import { plain, words } from "./words.mjs";

const ANSWERS = {
  postcode: "2060",
  children: [
    { born: "2026-03", lives_here: "always" },
    { born: "2021-05", lives_here: "always" },
  ],
  "children.school": ["none", "nursery"],
  "children.school_language": [undefined, "dutch"],
  "children.kind": ["own", "own"],
  "children.childcare": ["looking", undefined],
  expecting: "no",
  household_form: "single",
  adults: { label: "1", facts: 1 },
  housing: "private_rent",
  owns_property: "no",
  heating: "heating_oil",
  fuel_delivered: "within_60_days",
  health_fund: "yes",
  income_sources: ["employee"],
  residence: "belgian",
  help_wanted: [],
};
const INCOME = { from: 850, to: 1074 };
const GROUPS = { do_first: "do-first", apply: "apply", automatic: "automatic", maybe: "maybe", offer: "offer" };

async function arrive(t, tag) {
  const { page } = await visit(t);
  await started(page);
  const say = await words(tag);
  await page.locator(`button[lang=${tag}]`).click();
  await page.getByRole("heading", { level: 1, name: say("start-title"), exact: true }).waitFor();
  return { page, say };
}

async function clean(page, where) {
  assert.deepEqual(await axe(page), [], where);
}

/** The rights shown in each group, once everything is unfolded. */
async function shown(page, say) {
  const groups = {};
  for (const [group, key] of Object.entries(GROUPS)) {
    const title = page.getByRole("heading", { level: 2, name: say(`overview-group-${key}`), exact: true });
    const section = page.locator("section.group").filter({ has: title });
    if ((await section.count()) === 0) {
      continue;
    }
    const more = section.getByRole("button", { name: /\d/ });
    if (await more.isVisible()) {
      await more.click();
    }
    groups[group] = await section.locator("details.right").evaluateAll((all) => all.map((one) => one.id.replace("right-", "")).sort());
  }
  return groups;
}

/** A number with a thin space between thousands. */
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, "\u202f");

function expected(rights) {
  const groups = {};
  for (const { id, group } of rights.filter(({ group }) => group in GROUPS)) {
    groups[group] = [...new Set([...(groups[group] ?? []), id])].sort();
  }
  return groups;
}

for (const tag of ["nl", "ar"]) {
  test(`a single parent with two children, in ${tag}`, { timeout: 300_000 }, async (t) => {
    const { page, say } = await arrive(t, tag);
    assert.equal(await page.locator("html").getAttribute("dir"), tag === "ar" ? "rtl" : "ltr");
    await clean(page, "start");
    await page.getByRole("button").filter({ hasText: say("door-everything") }).click();
    const income = say("ask-month-between", undefined, { from: grouped(INCOME.from), to: grouped(INCOME.to) });
    const family = new Family(page, say, { ...ANSWERS, net_month_income: { label: income, facts: INCOME } });
    const { main, all } = await family.interview((fact) => clean(page, fact));
    assert.ok(main >= 8 && main <= 20 && all > main, `${main} screens until the overview, ${all} in all`);

    await clean(page, "overview");
    const found = await match(family.facts);
    assert.deepEqual(await shown(page, say), expected(found.rights));
    const ids = found.rights.filter(({ verdict }) => verdict === "met").map(({ id }) => id);
    for (const right of ["groeipakket-basisbedrag", "groeipakket-sociale-toeslag", "verhoogde-tegemoetkoming", "verwarmingstoelage"]) {
      assert.ok(ids.includes(right), `${right} is met`);
    }
    assert.equal(found.rights.find(({ id }) => id === "verwarmingstoelage").group, "do_first");

    for (const summary of await page.locator("details.right > summary").all()) {
      await summary.click();
    }
    await clean(page, "overview, opened");
    const caution = page.locator("#right-groeipakket-sociale-toeslag .opened > :first-child, #right-groeipakket-sociale-toeslag .for-children + *");
    assert.match(await caution.first().getAttribute("class"), /caution|opened/);
    const desk = page.locator("#right-verwarmingstoelage .say");
    assert.equal(await desk.getAttribute("lang"), "nl");

    await page.getByRole("button", { name: say("overview-print"), exact: true }).click();
    await page.locator(".paper").waitFor();
    await clean(page, "print");
    const { pages } = await pdf(page);
    assert.equal(pages, 1, "one A4");

    const left = await traces(page);
    assert.deepEqual(left.local, {});
    assert.deepEqual(left.cookies, []);
    assert.match(new URL(left.address).hash, /^#[a-z]+$/);
  });
}

test("a language change anywhere loses nothing", async (t) => {
  const { page, say } = await arrive(t, "nl");
  await page.getByRole("button").filter({ hasText: say("door-everything") }).click();
  await page.getByRole("textbox").fill("2060");
  await page.getByRole("button", { name: say("frame-next"), exact: true }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await page.getByRole("heading", { level: 1, name: say("question-children"), exact: true }).waitFor();
  await page.getByRole("button").filter({ hasText: "Nederlands" }).click();
  await page.locator("button[lang=ar]").click();
  const arabic = await words("ar");
  await page.getByRole("heading", { level: 1, name: arabic("question-children"), exact: true }).waitFor();
  await page.getByRole("button", { name: arabic("frame-back"), exact: true }).click();
  assert.equal(await page.getByRole("textbox").inputValue(), "2060");
  assert.equal(plain(await heading.first().textContent()), arabic("question-postcode"));
});

test("a postcode that does not exist is said kindly, and the family goes on", async (t) => {
  const { page, say } = await arrive(t, "nl");
  await page.getByRole("button").filter({ hasText: say("door-everything") }).click();
  await page.getByRole("textbox").fill("0999");
  await page.getByRole("button", { name: say("frame-next"), exact: true }).click();
  const kindly = page.locator("#wrong");
  await kindly.getByText("0999").waitFor();
  assert.equal(plain(await kindly.textContent()), say("ask-postcode-unknown", undefined, { code: "0999" }));
  await clean(page, "postcode refused");
  await page.getByRole("button", { name: say("ask-postcode-without"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: say("question-children"), exact: true }).waitFor();
});

test("help today asks nothing and names who answers at night", async (t) => {
  const { page, say } = await arrive(t, "nl");
  await page.getByRole("button").filter({ hasText: say("start-urgent") }).click();
  for (const need of ["danger", "no_bed", "no_food", "doctor", "despair"]) {
    await page.getByRole("button").filter({ hasText: say(`emergency-${need}`) }).click();
    await page.getByText(say(`emergency-${need}`, "night")).waitFor();
    assert.ok((await page.locator("a[href^='tel:']").count()) >= 2, need);
    await clean(page, need);
    await page.getByRole("button", { name: say("frame-back"), exact: true }).click();
  }
});

test("leaving wipes the visit and goes elsewhere, from the first screen on", async (t) => {
  const { page, context } = await visit(t, { allow: [/left the origin/, /ERR_/] });
  await started(page);
  await context.route(/^https:/, (route) => route.fulfill({ contentType: "text/html", body: "elsewhere" }));
  const say = await words("nl");
  await page.locator("button[lang=nl]").click();
  await page.getByRole("button").filter({ hasText: say("door-everything") }).click();
  await page.getByRole("textbox").fill("2060");
  await page.getByRole("button", { name: say("frame-next"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: say("question-children"), exact: true }).waitFor();
  await page.getByRole("button", { name: say("frame-leave"), exact: true }).click();
  await page.waitForURL(/^https:/);
  await page.goto(process.env.WEGWIJS_URL);
  await started(page);
  const { session, local } = await traces(page);
  assert.deepEqual({ session, local }, { session: {}, local: {} });
});

test("the phone's own back button goes one question back", async (t) => {
  const { page, say } = await arrive(t, "nl");
  await page.getByRole("button").filter({ hasText: say("door-everything") }).click();
  await page.getByRole("textbox").fill("2060");
  await page.getByRole("button", { name: say("frame-next"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: say("question-children"), exact: true }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: say("question-postcode"), exact: true }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: say("start-title"), exact: true }).waitFor();
});
