/** Parameters that say where a reader came from. Names are compared in lower case. */
const trackingNames = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh li_fat_id epik mkt_tok cmp cmpid cmp_id icid ncid ocid ' +
    'smid smtyp emc partner traffic_source xtor maca ito sref srnd mbid guccounter guce_referrer guce_referrer_sig ref_src ref_url referrer ' +
    'reflink feedtype feedname rpc tsmp sc_cid s_cid s_kwcid wt_mc wtrid spm ftag ftcamp soc_src soc_trk tpcc campaign_id instance_id segment_id ' +
    '_ga _gl _hsenc _hsmi hsctatracking mc_cid mc_eid oly_enc_id oly_anon_id vero_id __twitter_impression __s rss_id rssfeed'
  ).split(' '),
)
/** "syn-" is the Financial Times', "at_" is AT Internet's (BBC, France 24), "ns_" is comScore's. */
const trackingPrefixes = ['utm_', 'at_', 'ns_', 'pk_', 'mtm_', 'hsa_', 'syn-', 'dicbo', 'wt.mc_', 'wt.tsrc']
/** Parameters that identify on some sites, and only say where the reader came from when their value says so. */
const originNames = new Set([
  'ref',
  'source',
  'src',
  'from',
  'mod',
  'via',
  'output',
  'referer',
  'origin',
  'type',
  'format',
  'feature',
  'rss',
  'feed',
  'sh',
])
const originValues =
  /^(?:rss|feed|atom|newsletter|twitter|facebook|whatsapp|telegram|share|social|homepage|youtu\.be|googlenews|flipboard)(?![a-z0-9])|^(?:rss\w{0,40})$/i

/**
 * The address that every copy of a link to one article shares: lower-case host, no default port, fragment or
 * credentials, no tracking parameters; what identifies (`v=` of a video) stays, in its order and as written.
 * Applying it twice changes nothing.
 *
 * @returns The address, or undefined where `url` is not an absolute http or https address.
 */
export function canonicalAddress(url: string): string | undefined {
  const address = URL.parse(url.trim())
  if (address === null || (address.protocol !== 'http:' && address.protocol !== 'https:')) return undefined
  address.hash = ''
  address.username = ''
  address.password = ''
  address.hostname = address.hostname.replace(/\.+$/, '')
  address.search = keptParameters(address.search)
  return address.href
}

/** `&amp;` in a query is an `&` that was encoded once too often. */
function keptParameters(search: string): string {
  const kept: string[] = []
  for (const part of search.replace(/&(?:amp;)+/gi, '&').split('&')) {
    // More were put behind those that are gone, with a question mark of their own.
    const parameter = kept.length === 0 ? part.replace(/^\?+/, '') : part
    if (parameter !== '' && !isTracking(parameter)) kept.push(parameter)
  }
  return kept.join('&')
}

function isTracking(parameter: string): boolean {
  const [name = '', value = ''] = parameter
    .replace(/^(?:amp;)+/i, '')
    .toLowerCase()
    .split('=', 2)
  if (trackingNames.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix))) return true
  return originNames.has(name) && (originValues.test(value) || ((name === 'rss' || name === 'feed') && value === '1'))
}
