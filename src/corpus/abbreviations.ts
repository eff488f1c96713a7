/** Never the last word of a sentence: titles, and words that introduce what follows them. */
const BEFORE_ANYTHING = words(
  'Mr Mrs Ms Dr Prof Gen Gov Sen Rep Rev Hon Messrs St Mt Lt Col Capt Sgt vs e.g i.e cf viz approx ca incl excl esp resp',
);

/** Abbreviations of a numbered thing, before its number only: "No. 1", but "The answer is No. Nobody …". */
const BEFORE_NUMBERS = words('No Nos Fig Figs Tab Eq Vol Art Arts Sec Ch Pt p pp para paras Ser');

/** Abbreviations that may close a sentence, but seldom do before another capital: "Co., Ltd. Chairman Zeng". */
const SELDOM_LAST = words(
  'Co Ltd Inc Corp Bros Cie Pte Pty plc LLC Dept Univ Inst Assn Jr Sr Ph.D M.D U.S U.K U.N E.U U.S.A P.R U.A.E D.C ' +
    'a.m p.m Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun',
);

/** Words that open sentences and hardly ever follow an abbreviation inside one. */
const OPENERS = words(
  'A About According After All Also Although Among An And Another As At Because Before Besides Both But By Currently ' +
    'Despite During Each Even Every For From Further Furthermore Given He Her Here His How However If In Including ' +
    'Instead It Its Last Later Many Meanwhile More Moreover Most Nevertheless Next No Nor Not Now Of On Once One Only Or ' +
    'Other Our Over She Similarly Since So Some Still Such That The Their Then There Therefore These They This Those ' +
    'Though Through Thus To Today Together Under Until Up We What When Where Whether Which While Who With Within ' +
    'Yesterday Yet You',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Whether the full stop at the end of `before` is an abbreviation's and the sentence goes on with `after`. */
export function isAbbreviationStop(before: string, after: string): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(before.slice(-24))?.[1];
  if (!word) return false;
  if (BEFORE_ANYTHING.has(word) || BEFORE_ANYTHING.has(word.toLowerCase())) return true;
  if (BEFORE_NUMBERS.has(word)) return /^[\d#§IVX]/.test(after);
  const areInitials = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
  if (!areInitials && !SELDOM_LAST.has(word)) return false;
  const next = /^\p{L}+/u.exec(after)?.[0];
  if (next) return !OPENERS.has(next);
  return /^[\d&(]/.test(after);
}
