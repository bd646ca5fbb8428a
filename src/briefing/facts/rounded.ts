/** A number as it is printed: "$735.7 billion", and its value in full. */
type Printed = { readonly text: string; readonly value: number }

/** Whether one of two numbers is the other, rounded to as many places as it is printed with: $736 billion and $735.7 billion. */
export function isRounded(a: Printed, b: Printed): boolean {
  return isRoundingOf(a, b.value) || isRoundingOf(b, a.value)
}

function isRoundingOf({ text, value }: Printed, exact: number): boolean {
  const digits = significantDigits(text)
  return digits > 0 && Number(exact.toPrecision(Math.min(digits, 15))) === value
}

/** Digits that say something: 3 in "735" and "1,390,000", 2 in "1,400", 2 in "20", whose zero is no rounding. None in words. */
function significantDigits(text: string): number {
  const printed = /\d[\d.,’'\u00a0\u202f]*/u.exec(text)?.[0] ?? ''
  const digits = printed.replace(/\D/g, '').replace(/^0+/, '')
  return digits.length > 2 && !/[.,]\d{1,2}$/.test(printed) ? digits.replace(/0+$/, '').length : digits.length
}
