/** "٣٫٥" is 3.5. Offsets stay. */
export function withPlainDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
}
