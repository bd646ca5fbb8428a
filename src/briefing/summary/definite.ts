/** Openings that speak of something as known. */
export const definite = /^["“„«]?(?:The|Those|Der|Die|Das|Le|La|Les|L['’]|El|Los|Las|Il|Lo|Gli)\s*\p{Ll}/u

/** What a sentence loses that does. */
export const definiteWeight = 0.2

/** "The agreement infuriated …"; "The port of Riga expects …" and "The man arrested over the flood in Riga …" say which. */
export function opensOnTold(text: string): boolean {
  return definite.test(text) && !saysWhich.test(text)
}

const saysWhich =
  /^\P{L}?\p{L}+['’ ]\s?(?:\p{Ll}+ ){1,2}(?:of|in|for|on|at|over|de|des|du|von|der) (?:(?:the|its) )?(?:\p{Ll}+ (?:of|in|at) )?\p{Lu}/u
