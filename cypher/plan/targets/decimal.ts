// Decimal numbers without binary noise: 0.3 - 0.1 is 0.2. A number stands for the decimal that it is printed as.

type Decimal = { readonly digits: bigint; readonly places: number };

/** The decimal that a finite number is printed as: `digits` / 10^`places`. */
function decimalOf(value: number): Decimal {
  const [, mantissa = "0", exponent = "0"] = /^(-?[\d.]+)(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const [whole = "0", part = ""] = mantissa.split(".");
  const places = part.length - Number(exponent);
  const digits = BigInt(whole + part);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

function numberOf(digits: bigint, places: number): number {
  return Number(`${digits}e-${places}`);
}

/** a + b, exactly. Both finite. */
export function plus(a: number, b: number): number {
  const [x, y] = [decimalOf(a), decimalOf(b)];
  const places = Math.max(x.places, y.places);
  const scaled = ({ digits, places: own }: Decimal) => digits * 10n ** BigInt(places - own);
  return numberOf(scaled(x) + scaled(y), places);
}

/** a - b, exactly. Both finite. */
export const minus = (a: number, b: number): number => plus(a, -b);

/** a × b, exactly. Both finite. */
export function times(a: number, b: number): number {
  const [x, y] = [decimalOf(a), decimalOf(b)];
  return numberOf(x.digits * y.digits, x.places + y.places);
}

/** The value of one unit in the last digit that is not nought: 0.1 of 40.5, 1000 of 212000. 0 of 0. */
export function lastPlace(value: number): number {
  const { digits, places } = decimalOf(value);
  if (digits === 0n) return 0;
  const noughts = /0*$/.exec(String(digits))?.[0].length ?? 0;
  return Number(`1e${noughts - places}`);
}

/** Rounded to `places` after the point, halves away from nought, by the printed decimal. */
export function roundTo(value: number, places: number): number {
  const one = decimalOf(Math.abs(value));
  if (one.places <= places) return value;
  const unit = 10n ** BigInt(one.places - places);
  return Math.sign(value) * numberOf((one.digits + unit / 2n) / unit, places);
}

/** How many digits stand after the point. */
export const placesOf = (value: number): number => decimalOf(value).places;
