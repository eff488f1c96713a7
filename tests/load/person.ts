import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../bench/random.ts';
import type { Channel } from '../fakes/discord/channel.ts';
import { textOf } from '../fakes/discord/fields.ts';
import type { Interaction } from '../fakes/discord/interaction.ts';
import type { Message } from '../fakes/discord/message.ts';
import type { FakeDiscord } from '../fakes/discord/server.ts';
import type { FakeUser } from '../fakes/discord/users.ts';
import { CASES } from '../questions/cases.ts';
import { type Act, isOver } from './act.ts';

const LOOK_EVERY_MS = 50;
/** Nobody stares at "thinking…" for longer. */
const PATIENCE_MS = 15_000;
/** Between two acts, at least and at most. */
const THINK_MS = [500, 4_500] as const;
const CITIES = ['Yibin', 'Nanchang', 'Yichun', 'Shangrao', '宜宾', 'Ganzhou', 'Xinyu', 'Atlantis'];
const TYPED = ['yi', 'nan', 'sh', '宜', 'x'];

/** How often each kind of act is chosen, in parts of the whole. */
const KINDS = {
  ask: 22,
  'ask in private': 5,
  city: 15,
  compare: 4,
  autocomplete: 16,
  mention: 12,
  'direct message': 4,
  'follow-up to a reply': 5,
  'follow-up in a thread': 6,
  button: 8,
  form: 3,
} as const;
type Kind = keyof typeof KINDS;
const DRAW = Object.entries(KINDS).flatMap(([kind, parts]) => Array.from({ length: parts }, () => kind as Kind));

type Begun = Omit<Act, 'what' | 'at'>;

/** Somebody who uses the bot in all its ways, one after another, as the random numbers will have it. */
export class Person {
  readonly acts: Act[] = [];
  readonly #fake: FakeDiscord;
  readonly #user: FakeUser;
  readonly #random: Random;
  /** Where this person's questions go on. */
  #thread: Channel | undefined;

  constructor(fake: FakeDiscord, user: FakeUser, random: Random) {
    this.#fake = fake;
    this.#user = user;
    this.#random = random;
  }

  /** Acts, waits for what comes of it, thinks, and acts again, until the signal is aborted. */
  async live(signal: AbortSignal): Promise<void> {
    const [least, most] = THINK_MS;
    while (!signal.aborted) {
      await sleep(least + this.#random.next() * (most - least));
      if (signal.aborted) return;
      const act = await this.#act(this.#random.pick(DRAW));
      const patience = performance.now() + PATIENCE_MS;
      while (!isOver(act) && performance.now() < patience) await sleep(LOOK_EVERY_MS);
    }
  }

  async #act(kind: Kind): Promise<Act> {
    const at = this.#fake.clock.now();
    const act = { what: kind, at, ...(await this.#begin(kind)) };
    this.acts.push(act);
    return act;
  }

  /** What cannot be done yet, for want of an answer to go on from, becomes a question. */
  async #begin(kind: Kind): Promise<Begun> {
    const user = this.#user;
    const random = this.#random;
    const question = random.pick(CASES).question;
    switch (kind) {
      case 'ask in private':
        return asking(user.slash('ask', { question, private: true }));
      case 'city':
        return used(user.slash('city', { name: random.pick(CITIES) }));
      case 'compare':
        return used(user.slash('compare', { a: random.pick(CITIES), b: random.pick(CITIES) }));
      case 'autocomplete':
        return used(user.autocomplete('city', 'name', random.pick(TYPED)));
      case 'mention':
        return { asks: true, message: user.mention(this.#fake.general, question) };
      case 'direct message':
        return { asks: true, message: user.dm(question) };
      case 'follow-up to a reply': {
        const reply = this.#answers().find(({ interaction }) => interaction === undefined);
        if (reply === undefined) break;
        return { asks: true, message: user.reply(reply, question) };
      }
      case 'follow-up in a thread':
        return this.#inThread(question);
      case 'button':
        return this.#press();
      case 'form':
        return await this.#form();
      default:
        break;
    }
    return asking(user.slash('ask', { question }));
  }

  /** The first time opens the thread. */
  #inThread(question: string): Begun {
    const [answer] = this.#answers().filter(({ channel }) => channel === this.#fake.general);
    this.#thread ??= this.#fake.general.threads.find(({ id }) => this.#answers().some((one) => one.id === id));
    if (this.#thread !== undefined) return { asks: true, message: this.#user.message(this.#thread, question) };
    return answer === undefined ? this.#ask(question) : used(this.#user.press(answer, /^follow\|/u));
  }

  #press(): Begun {
    const answers = this.#answers();
    if (answers.length === 0) return this.#ask(this.#random.pick(CASES).question);
    const answer = this.#random.pick(answers);
    const names = answer.buttons.map(({ custom_id: id }) => textOf(id)).filter((id) => /^(?:up|table)\|/u.test(id));
    return used(this.#user.press(answer, this.#random.pick(names)));
  }

  /** Opens the form under a thumb down and fills it in; the filling in is what counts, once the form is open. */
  async #form(): Promise<Begun> {
    const [answer] = this.#answers();
    if (answer === undefined) return this.#ask(this.#random.pick(CASES).question);
    const opener = this.#user.press(answer, /^down\|/u);
    try {
      return used(await this.#user.submitModal(opener, { reason: ['outdated'], text: 'There are newer figures.' }));
    } catch {
      return used(opener);
    }
  }

  #ask(question: string): Begun {
    return asking(this.#user.slash('ask', { question }));
  }

  /** Answers that everybody can see and this person got, the latest first. */
  #answers(): Message[] {
    const shown = this.acts
      .filter((act) => act.asks && isOver(act))
      .flatMap(({ interaction, message }) => interaction?.original ?? message?.answers[0] ?? []);
    return shown
      .filter(
        ({ buttons, isEphemeral }) => !isEphemeral && buttons.some(({ custom_id: id }) => textOf(id).startsWith('up|')),
      )
      .toReversed();
  }
}

const asking = (interaction: Interaction): Begun => ({ asks: true, interaction });
const used = (interaction: Interaction): Begun => ({ asks: false, interaction });
