/**
 * Date.parse for `2026-11-23T10:15:00.000Z`, the form in which S3 lists dates and the manifest stores them, at a tenth
 * of its cost: it is called twice for each key of a listing. All other forms are left to Date.parse. ms since the epoch;
 * NaN if the text is not a date.
 */
export function parseTime(text: string): number {
  return text.length === TIME_LENGTH ? parseTimeAt(text, 0) : Date.parse(text);
}

/** Length of that form, characters. */
export const TIME_LENGTH = 24;

/** The same for the date at index `at` of a text, without cutting it out. */
export function parseTimeAt(text: string, at: number): number {
  if (
    text.charCodeAt(at + 4) !== DASH ||
    text.charCodeAt(at + 7) !== DASH ||
    text.charCodeAt(at + 10) !== T ||
    text.charCodeAt(at + 13) !== COLON ||
    text.charCodeAt(at + 16) !== COLON ||
    text.charCodeAt(at + 19) !== DOT ||
    text.charCodeAt(at + 23) !== Z
  ) {
    return Date.parse(text.slice(at, at + TIME_LENGTH));
  }
  const century = two(text, at);
  const inCentury = two(text, at + 2);
  const month = two(text, at + 5);
  const day = two(text, at + 8);
  const hour = two(text, at + 11);
  const minute = two(text, at + 14);
  const second = two(text, at + 17);
  const hundredths = two(text, at + 20);
  const last = text.charCodeAt(at + 22) - 48;
  // Date.parse decides on everything unusual: 24:00, the 30th of February, characters that are not digits.
  const plain =
    century >= 20 &&
    inCentury >= 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= (DAYS_OF_MONTH[month] ?? 0) &&
    hour >= 0 &&
    hour <= 23 &&
    minute >= 0 &&
    minute <= 59 &&
    second >= 0 &&
    second <= 59 &&
    hundredths >= 0 &&
    last >= 0 &&
    last <= 9;
  if (!plain) return Date.parse(text.slice(at, at + TIME_LENGTH));
  const days = daysOf(century * 100 + inCentury, month, day);
  return days * 86_400_000 + ((hour * 60 + minute) * 60 + second) * 1000 + hundredths * 10 + last;
}

/** Days by number of the month; of February without the leap day. */
const DAYS_OF_MONTH = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DASH = 45;
const DOT = 46;
const COLON = 58;
const T = 84;
const Z = 90;

/** The value of two digits; negative if they are not digits. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** Days from the epoch. Years begin in March here, so that a leap day comes last. */
function daysOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  const leaps = (y >> 2) - ((y / 100) | 0) + ((y / 400) | 0);
  return y * 365 + leaps + (((153 * m + 2) / 5) | 0) + day - 719_469;
}

let lastSecond = NaN;
let upToSecond = '';

/** ms since the epoch → `2026-11-23T10:15:00.000Z`. The same as toISOString at a fifth of its cost. */
export function isoTime(ms: number): string {
  const whole = Math.trunc(ms);
  const second = Math.floor(whole / 1000);
  if (second !== lastSecond) {
    lastSecond = second;
    upToSecond = new Date(second * 1000).toISOString().slice(0, -4);
  }
  return `${upToSecond}${String(whole - second * 1000).padStart(3, '0')}Z`;
}
