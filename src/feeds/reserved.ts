/**
 * Whether a publisher keeps text and data mining to itself (TDM-Reservation: 1), or says that its words are not for other pages
 * (robots: nosnippet, noai).
 *
 * @param said What it says under a name, in a header or on the page itself; '' where it says nothing.
 * @see https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/
 */
export function reservesWords(said: { readonly tdm: string; readonly robots: string }): boolean {
  return said.tdm.trim() === '1' || /\b(?:nosnippet|noai)\b|max-snippet\s*:\s*0\b/i.test(said.robots)
}
