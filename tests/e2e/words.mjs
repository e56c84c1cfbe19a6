// The words of a language as a visitor reads them, looked up by message id: tests name what they press in words.
import { readFile, readdir } from "node:fs/promises";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const locales = new URL("../../locales/", import.meta.url);
// Isolation marks around what was filled in; a reader does not see them.
const MARKS = /[\u2066-\u2069]/g;

/** A text without marks and with single spaces, as it is compared. */
export const plain = (text) => text.replace(MARKS, "").replace(/\s+/g, " ").trim();

/** `say(id, attribute, values)` in that language; an unknown message is an error. */
export async function words(tag) {
  const bundle = new FluentBundle(tag);
  for (const folder of ["ui", "content"]) {
    const here = new URL(`${tag}/${folder}/`, locales);
    const files = await readdir(here, { recursive: true });
    for (const file of files.filter((name) => name.endsWith(".ftl"))) {
      bundle.addResource(new FluentResource(await readFile(new URL(file, here), "utf8")));
    }
  }
  return (id, attribute, values) => {
    const message = bundle.getMessage(id);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (!pattern) {
      throw new Error(`no message ${id}${attribute ? `.${attribute}` : ""} in ${tag}`);
    }
    return plain(bundle.formatPattern(pattern, values));
  };
}

/** Matches exactly that text, with or without isolation marks around what was filled in. */
export function exactly(text) {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/[\d.]*\d/g, "[\u2066-\u2069]*$&[\u2066-\u2069]*")}$`);
}
