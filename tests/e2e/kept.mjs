// A visit as the page keeps it in this tab's memory: the bytes of postcard, each as one character, in the order of the
// fields of app/web/src/session/keep.rs and of what that keeps.

import { started, url, visit } from "./browser.mjs";

const SCHEMA = 2;

const number = (value) => (value < 128 ? [value] : [(value % 128) + 128, ...number(Math.floor(value / 128))]);
const signed = (value) => number(value < 0 ? -2 * value - 1 : 2 * value);
const list = (items, write) => [...number(items.length), ...items.flatMap(write)];
const text = (value) => list([...new TextEncoder().encode(value)], (byte) => byte);
const maybe = (value, write) => (value === null ? [0] : [1, ...write(value)]);

/** A value of a facts file, as `Answer` of app/core/src/answers.rs. */
function answer(value) {
  const [known, dontKnow] = [0, 1];
  const [choice, choices, range, month, postcode] = [0, 1, 2, 3, 4];
  if (value === null) {
    return [dontKnow];
  }
  if (Array.isArray(value)) {
    return [known, choices, ...list(value, text)];
  }
  if (typeof value === "number") {
    return answer({ from: value, to: value });
  }
  if (typeof value === "object") {
    return [known, range, ...maybe(value.from ?? null, signed), ...maybe(value.to ?? null, signed)];
  }
  if (/^\d{4}-\d{2}$/.test(value)) {
    return [known, month, ...text(value)];
  }
  return /^\d{4}$/.test(value) ? [known, postcode, ...number(Number(value))] : [known, choice, ...text(value)];
}

const facts = (given, prefix) => list(Object.entries(given), ([fact, value]) => [...text(prefix + fact), ...answer(value)]);

/** What this tab's memory holds after a household has answered in a language: no door, no way back, nothing off its paper. */
export function kept({ children, ...household }, tag) {
  const answers = [...facts(household, ""), ...maybe(children ?? null, (all) => list(all, (child) => facts(child, "children.")))];
  const [door, trail, thorough, pictures, offPaper] = [0, 0, 0, 0, 0];
  const visit = [...number(SCHEMA), ...text(tag), ...answers, door, trail, thorough, pictures, offPaper];
  return String.fromCharCode(...visit);
}

/** Opens the page as it is after this household has answered. */
export async function answered(t, facts, tag, options = {}) {
  const { page } = await visit(t, options);
  await started(page);
  await page.locator(`button[lang=${tag}]`).click();
  await page.locator("ul.doors").waitFor();
  await page.evaluate((told) => {
    const [key] = Object.keys(sessionStorage);
    sessionStorage.setItem(key, told);
  }, kept(facts, tag));
  await page.goto("about:blank");
  await page.goto(`${url}#overzicht`);
  await started(page);
  return page;
}
