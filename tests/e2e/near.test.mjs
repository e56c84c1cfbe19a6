// What is near: fetched when somebody looks, from our own site, in three files; with a way on for every postcode.
import { test } from "node:test";
import assert from "node:assert/strict";
import { axe, match, started, traces, visit } from "./browser.mjs";
import { answered } from "./kept.mjs";
import { plain, words } from "./words.mjs";

/** The page of what is near, for a postcode; `seen` gathers the files that it fetches. */
async function near(t, tag, postcode, options = {}) {
  const { page } = await visit(t, options);
  await started(page);
  const say = await words(tag);
  const seen = [];
  page.on("request", (request) => seen.push(new URL(request.url()).pathname));
  await page.locator(`button[lang=${tag}]`).click();
  await page.getByRole("button").filter({ hasText: say("near-title-unknown") }).click();
  await page.getByLabel(say("ask-postcode")).fill(postcode);
  await page.getByRole("button", { name: say("near-show"), exact: true }).click();
  return { page, say, seen: () => seen.filter((path) => path.includes("/content/near/")) };
}

const services = (page) => page.locator("details.service > summary");
/** Who near can help with a right, on its card. */
const here = (page, right, say) =>
  page.locator(`#right-${right} section`).filter({ has: page.getByRole("heading", { name: say("near-here"), exact: true }) });
const named = (page) => services(page).locator("b").allTextContents();

for (const tag of ["nl", "ar"]) {
  test(`in 2060, ${tag}: a list, a map that says the same in words, a card with what to ask; nothing leaves the origin`, async (t) => {
    const { page, say, seen } = await near(t, tag, "2060");
    await services(page).first().waitFor();
    assert.match(plain(await page.locator("#app h1").textContent()), /2060/);
    assert.ok((await services(page).count()) >= 10);
    assert.deepEqual(await axe(page), []);
    await page.locator(".fold > summary").nth(1).click();
    await page.locator(".map summary").click();
    assert.match(plain((await page.locator(".map li").allTextContents()).join(" ")), /2060 .* 2100 /);
    const card = page.locator("details.service").first();
    await card.locator("summary").click();
    await card.getByRole("heading", { name: say("service-card-where"), exact: true }).waitFor();
    await card.getByText(say("service-card-ask-line")).waitFor();
    assert.equal(await card.locator("a[href^='mailto:'][href*='subject=']").count(), 1);
    assert.deepEqual(await axe(page), []);
    const fetched = seen();
    assert.equal(fetched.filter((path) => path.endsWith(".bin")).length, 2, fetched.join(" "));
    assert.ok(fetched.length <= (tag === "nl" ? 3 : 4), fetched.join(" "));
    assert.match((await traces(page)).address, /#dichtbij$/);
  });
}

test("the search box forgives a slip and an accent, in the language of the page and in Dutch", async (t) => {
  const { page, say } = await near(t, "ar", "2060");
  await services(page).first().waitFor();
  const box = page.getByLabel(say("near-search"));
  for (const query of ["leefloon", "leefloom", "LEEFLÓON"]) {
    await box.fill(query);
    await page.locator("details#right-leefloon").waitFor();
  }
  await box.fill("permeke");
  await services(page).filter({ hasText: "Bibliotheek Permeke" }).first().waitFor();
  await box.fill("xqzwv");
  await services(page).first().waitFor({ state: "detached" });
  const found = plain(await page.locator("[role=status]").first().textContent());
  assert.equal(found, say("near-nothing", undefined, { query: "xqzwv" }));
});

test("a filter shows what is known to fit first, and what is not known as something to ask", async (t) => {
  const { page, say } = await near(t, "nl", "2060");
  await services(page).first().waitFor();
  await page.locator(".fold > summary").first().click();
  await page.getByRole("button", { name: say("around-filter-wheelchair"), exact: true }).click();
  await page.getByRole("heading", { name: say("around-filter-ask"), exact: true }).waitFor();
  assert.ok((await services(page).count()) > 0, "not known is no no");
  await page.getByLabel(say("around-filter-domain")).selectOption({ label: say("domain-school") });
  await services(page).filter({ hasText: say("category-school") }).first().waitFor();
  assert.equal(await services(page).filter({ hasText: say("category-bibliotheek") }).count(), 0);
  await page.getByRole("button", { name: say("around-filter-clear"), exact: true }).click();
  await services(page).filter({ hasText: say("category-bibliotheek") }).first().waitFor();
});

test("a postcode whose services are not known: its own OCMW, official finders, helplines", async (t) => {
  const { page, say } = await near(t, "nl", "9000");
  await page.getByRole("heading", { name: "OCMW Gent" }).waitFor();
  assert.equal(plain(await page.locator("p.note").textContent()), say("around-uncovered", undefined, { place: "9000 Gent" }));
  assert.ok((await page.locator(".opened-list a[href^=https]").count()) >= 2);
  await page.getByRole("button", { name: say("near-lines"), exact: true }).waitFor();
  assert.deepEqual(await axe(page), []);
  await page.getByRole("button", { name: say("around-other"), exact: true }).click();
  await page.getByLabel(say("ask-postcode")).fill("4000");
  await page.getByRole("button", { name: say("near-show"), exact: true }).click();
  await page.getByText(say("around-uncovered-wallonia")).waitFor();
});

test("when the network is gone: said kindly, and tried again on a tap", async (t) => {
  let broken = true;
  const before = (page) => page.route("**/content/near/**", (route) => (broken ? route.abort() : route.continue()));
  const { page, say } = await near(t, "nl", "2060", { before, allow: [/ERR_FAILED/, /Failed to fetch/] });
  await page.getByText(say("near-failed")).waitFor();
  broken = false;
  await page.getByRole("button", { name: say("near-again"), exact: true }).click();
  await services(page).first().waitFor();
});

test("a right names two who can help, nearest first, as `wegwijs match` has them", async (t) => {
  const facts = { postcode: "2060", household_form: "single", help_wanted: ["parenting"] };
  const page = await answered(t, facts, "nl");
  const say = await words("nl");
  await page.locator("#right-huis-van-het-kind > summary").click();
  const section = here(page, "huis-van-het-kind", say);
  await section.locator("li b").nth(1).waitFor();
  const { services: judged } = await match(facts);
  const ids = new Set(judged.filter((one) => one.for.includes("huis-van-het-kind")).map((one) => one.id));
  assert.ok(ids.size >= 2);
  assert.ok((await section.locator("li b").count()) >= 2);
  assert.ok((await section.locator("a[href^=tel]").count()) >= 1);
});

test("Borsbeek has no contact point of its own: said by name, with whom to ask", async (t) => {
  const page = await answered(t, { postcode: "2150", help_wanted: ["parenting"] }, "nl");
  const say = await words("nl");
  await page.locator("#right-een-gezin-een-plan > summary").click();
  const said = say("around-lacking", undefined, { kind: say("category-wijkcontactpunt"), postcode: "2150" });
  const section = here(page, "een-gezin-een-plan", say);
  await section.locator("li b").first().waitFor();
  assert.ok(plain(await section.textContent()).includes(said), await section.textContent());
  assert.ok((await section.locator("a[href^=tel]").count()) >= 1);
});

test("police desks appear only where somebody may be in danger", async (t) => {
  const say = await words("nl");
  const look = async (facts) => {
    const page = await answered(t, facts, "nl");
    await page.getByRole("button", { name: say("near-page"), exact: true }).click();
    await services(page).first().waitFor();
    await page.getByLabel(say("near-search")).fill("politie");
    await page.waitForTimeout(200);
    return (await named(page)).length;
  };
  assert.equal(await look({ postcode: "2060", help_wanted: [] }), 0);
  assert.ok((await look({ postcode: "2060", help_wanted: ["violence"] })) > 0);
});
