// Goes through the interview as a family does, pressing what it reads, and writes down the facts it told.
//
//   new Family(page, say, answers)   answers: fact → option id, a number of the band, a list, or a list per child
//   await family.interview(each)     from the first question to the overview and on to the very end; `each(fact)` runs on every
//                                    screen; gives { main, all }: how many screens until the overview, and in all
//   family.facts                     what was told, as a facts file: what was not in `answers` is null
//
// On every screen the question shown must be the one that the native tool would ask next.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { parse } from "yaml";
import { ask } from "./browser.mjs";
import { exactly, plain } from "./words.mjs";

const MOST_SCREENS = 80;
const DENIALS = ["no", "none"];
const content = new URL("../../content/", import.meta.url);

const read = async (path) => parse(await readFile(new URL(path, content), "utf8"));
/** The screens that tick several facts. */
const screens = await Promise.all((await readdir(new URL("screens/", content))).map((name) => read(`screens/${name}`)));
const ticked = (fact) => screens.find(({ facts }) => facts.includes(fact));

export class Family {
  constructor(page, say, answers) {
    Object.assign(this, { page, say, answers, facts: {} });
  }

  async interview(each) {
    let main;
    for (let all = 0; all < MOST_SCREENS; all++) {
      const { next } = await ask(this.facts);
      const overview = this.page.locator(".group").first();
      if (next === null) {
        await overview.waitFor();
        return { main: main ?? all, all };
      }
      const fact = next.replace(/\[\d+\]/, "");
      const asked = this.heading(fact);
      await asked.or(overview).first().waitFor();
      if (await overview.isVisible()) {
        assert.equal(main, undefined, "the overview comes once before the end");
        main = all;
        await this.press(this.say("overview-go-on"));
        await asked.waitFor();
      }
      const focused = await this.page.evaluate(() => document.activeElement?.tagName);
      assert.equal(focused, "H1", `the focus is on the heading of ${fact}`);
      await each?.(fact);
      await this.tell(fact);
    }
    assert.fail("the interview does not end");
  }

  /** The heading of the question, or of the screen on which it is ticked with others. */
  heading(fact) {
    const alone = this.headed(`question-${fact.replace(".", "-")}`);
    return ticked(fact) ? alone.or(this.headed(`screen-${ticked(fact).id}`)) : alone;
  }

  headed(id) {
    return this.page.getByRole("heading", { level: 1, name: this.say(id), exact: true });
  }

  press(name) {
    return this.page.getByRole("button", { name: exactly(name) }).first().click();
  }

  /** Presses the answer that begins with this text; a second line may follow. */
  async pick(label) {
    const answers = this.page.locator("button.answer");
    const texts = (await answers.allTextContents()).map(plain);
    const place = texts.findIndex((text) => text.startsWith(plain(label)));
    assert.ok(place >= 0, `${label} is among ${texts.join(" | ")}`);
    return answers.nth(place).click();
  }

  option(fact, id, vars) {
    return this.say(`question-${fact.replace(".", "-")}`, `opt-${id}`, vars);
  }

  async tell(fact) {
    const answer = this.answers[fact];
    const screen = ticked(fact);
    if (screen && (await this.headed(`screen-${screen.id}`).isVisible())) {
      return this.ticks(screen.facts);
    }
    if (fact === "children") {
      return this.children(answer);
    }
    if (fact.startsWith("children.")) {
      return this.eachChild(fact, answer);
    }
    if (answer === undefined) {
      this.facts[fact] = null;
      return this.press(this.say("ask-unknown"));
    }
    this.facts[fact] = answer.facts ?? answer;
    if (fact === "postcode") {
      await this.page.getByRole("textbox").fill(answer);
      return this.press(this.say("frame-next"));
    }
    if (Array.isArray(answer)) {
      for (const id of answer) {
        await this.press(this.option(fact, id));
      }
      return this.press(this.say(answer.length ? "frame-next" : "ask-none"));
    }
    if (answer.label) {
      return this.pick(answer.label);
    }
    return this.press(this.option(fact, answer, { from: 18, to: 25, days: 60 }));
  }

  /** Ticks what is so; with nothing to tell, none of it is known. */
  async ticks(facts) {
    const shown = (await this.page.locator("button.answer").allTextContents()).map(plain);
    const asked = [];
    for (const fact of facts) {
      const { options } = await read(`questions/${fact}.yaml`);
      const ticks = options.map(({ id }) => id).filter((id) => !DENIALS.includes(id));
      const label = (id) => this.say(`question-${fact}`, `tick-${id}`);
      if (ticks.every((id) => shown.includes(plain(label(id))))) {
        asked.push({ fact, denial: options.map(({ id }) => id).find((id) => DENIALS.includes(id)), label });
      }
    }
    assert.ok(asked.length > 1, `several facts are ticked: ${shown.join(" | ")}`);
    const known = asked.filter(({ fact }) => this.answers[fact] !== undefined);
    const so = known.filter(({ fact, denial }) => this.answers[fact] !== denial);
    for (const { fact, denial } of asked) {
      this.facts[fact] = known.length ? (this.answers[fact] ?? denial) : null;
    }
    for (const { fact, label } of so) {
      await this.press(label(this.answers[fact]));
    }
    const button = known.length === 0 ? "ask-unknown" : so.length ? "frame-next" : "ask-none";
    return this.press(this.say(button));
  }

  async children(list) {
    this.facts.children = list.map(({ born, lives_here }) => ({ born, lives_here }));
    if (list.length === 0) {
      return this.press(this.say("children-none"));
    }
    for (const [place, { born, lives_here }] of list.entries()) {
      await this.press(this.say(place === 0 ? "children-add" : "children-another"));
      const [year, month] = born.split("-").map(Number);
      await this.page.getByRole("combobox").nth(0).selectOption(String(year));
      await this.page.getByRole("combobox").nth(1).selectOption(String(month));
      await this.press(this.option("children.lives_here", lives_here));
      await this.press(this.say("children-save"));
    }
    return this.press(this.say("children-complete"));
  }

  async eachChild(fact, answers) {
    const short = fact.slice("children.".length);
    const { next } = await ask(this.facts);
    assert.match(next, /^children\[\d+\]/);
    const some = this.page.getByRole("button", { name: this.say("ask-some-member"), exact: true });
    if (answers && (await some.isVisible())) {
      await some.click();
    }
    const shown = this.page.locator("fieldset.each-child");
    const legends = (await shown.locator("legend").allTextContents()).map(plain);
    const asked = [];
    for (const child of this.facts.children.keys()) {
      const label = this.say("children-name", undefined, { number: child + 1 });
      const place = legends.findIndex((legend) => legend.startsWith(label));
      const mine = shown.nth(place);
      if (answers ? place >= 0 : await this.isNext(child, short)) {
        asked.push(child);
        this.facts.children[child][short] = answers?.[child] ?? null;
        if (answers?.[child]) {
          await mine.getByRole("button", { name: this.option(fact, answers[child]), exact: true }).click();
        }
      }
    }
    if (!answers) {
      return this.press(this.say("ask-unknown"));
    }
    const goOn = this.page.getByRole("button", { name: this.say("frame-next"), exact: true });
    if (asked.length > 1) {
      await goOn.click();
    }
  }

  /** Whether the native tool, told nothing new of the others, would still ask this of the child. */
  async isNext(child, short) {
    const facts = structuredClone(this.facts);
    facts.children.forEach((other, place) => place !== child && (other[short] ??= null));
    const { next } = await ask(facts);
    return next === `children[${child}].${short}`;
  }
}
