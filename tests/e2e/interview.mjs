// Goes through the interview as a family does, pressing what it reads, and writes down the facts it told.
//
//   new Family(page, say, answers)   answers: fact → option id, a number of the band, a list, or a list per child
//   await family.interview(each)     from the first question to the overview; `each(fact)` runs on every screen
//   family.facts                     what was told, as a facts file: what was not in `answers` is null
//
// On every screen the question shown must be the one that the native tool would ask next.
import assert from "node:assert/strict";
import { ask } from "./browser.mjs";
import { exactly, plain } from "./words.mjs";

const MOST_SCREENS = 80;

export class Family {
  constructor(page, say, answers) {
    Object.assign(this, { page, say, answers, facts: {} });
  }

  async interview(each) {
    for (let screens = 0; screens < MOST_SCREENS; screens++) {
      const { next } = await ask(this.facts);
      if (next === null) {
        await this.page.locator(".group").first().waitFor();
        return screens;
      }
      const fact = next.replace(/\[\d+\]/, "");
      await this.heading(fact);
      await each?.(fact);
      await this.tell(fact);
    }
    assert.fail("the interview does not end");
  }

  async heading(fact) {
    const wanted = this.say(`question-${fact.replace(".", "-")}`);
    await this.page.getByRole("heading", { level: 1, name: wanted, exact: true }).waitFor();
    const focused = await this.page.evaluate(() => document.activeElement?.tagName);
    assert.equal(focused, "H1", `the focus is on the heading of ${fact}`);
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
