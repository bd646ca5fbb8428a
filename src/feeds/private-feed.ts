/**
 * Whether an address holds a secret: a user name or password, a parameter that lets its holder in ("token=", "key="), or a part
 * of the path that says so ("/private/", "private-1f3a…"). What is not to be told by its looks, an admin says (Subscription).
 */
export function isSecretAddress(address: string): boolean {
  const url = URL.parse(address)
  if (url === null || isPrivateFeed(address)) return false
  if (url.username !== '' || url.password !== '') return true
  if (/\/private(?:[-_/]|$)/i.test(url.pathname)) return true
  return [...url.searchParams].some(([name, value]) => value !== '' && isSecretName(name))
}

/** An address as it may be shown and logged: of one that holds a secret only the host. */
export function shownAddress(address: string): string {
  const url = URL.parse(address)
  if (url === null || !(isSecretAddress(address) || isPrivateFeed(address))) return address
  return `${url.host} (private)`
}

/** Words as somebody typed them, in which addresses that hold a secret are shown by their host alone; also those without a scheme. */
export function withoutSecrets(words: string): string {
  return words.replace(addresses, shownAddress).replace(bareCredentials, (_, host: string) => `${host} (private)`)
}

const addresses = /[a-z][a-z0-9+.-]*:\/\/[^\s"“”<>]+/gi
/** "ana:secret@paper.test/rss" */
const bareCredentials = /(?<![^\s"“(<])[^\s:/@"“(<]+:[^\s/@]+@([\w-]+(?:\.[\w-]+)*(?::\d+)?)[^\s"”)>]*/g

/**
 * What a private feed is called in place of its address: an opaque name that belongs to one workspace.
 *
 * @param host Of the address, with its port; it is no secret, and says to people which feed it is.
 * @param scope Of the workspace: lower-case letters and digits.
 * @param id Which of its private feeds: lower-case letters and digits.
 */
export function privateFeed(host: string, scope: string, id: string): string {
  return `${scheme}//${host}/${scope}.${id}`
}

export function isPrivateFeed(feed: string): boolean {
  return feed.startsWith(`${scheme}//`)
}

/** The scope of the workspace that alone may follow the feed; null where anybody may. */
export function scopeOfFeed(feed: string): string | null {
  return isPrivateFeed(feed) ? (/\/([a-z0-9]+)\.[a-z0-9]+$/.exec(feed)?.[1] ?? '') : null
}

const scheme = 'private:'
const secretWord =
  /(?:^|[^a-z])(?:auth|authkey|authtoken|apikey|accesskey|accesstoken|code|credentials?|feedkey|hash|jwt|key|pass|passwd|password|pwd|secret|session|sessionid|sid|sig|signature|token|usertoken)$/

/** "token", "access_token", "X-Amz-Signature" and "apiKey", but not "keyword" or "monkey". */
function isSecretName(name: string): boolean {
  return secretWord.test(name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase())
}
