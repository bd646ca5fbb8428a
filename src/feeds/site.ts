import { getDomain, getDomainWithoutSuffix } from 'tldts'

/** Sites at which anybody publishes, so that two feeds there have nothing in common. */
const shared = new Set(
  `youtube.com google.com feedburner.com medium.com substack.com wordpress.com tumblr.com reddit.com facebook.com twitter.com x.com t.me
  telegram.org msn.com yahoo.com rss.app rsshub.app fetchrss.com politepaul.com kill-the-newsletter.com soundcloud.com libsyn.com
  buzzsprout.com megaphone.fm acast.com github.com gitlab.com archive.org europa.eu`.split(/\s+/),
)

/**
 * The site that an address belongs to, as its owner registered it: "bbc.co.uk" of feeds.bbc.co.uk (Public Suffix List). Null where the
 * address says nothing of a publisher: a bare IP address, a name of this machine, a site that many share.
 */
export function siteOf(address: string): string | null {
  const site = getDomain(address, { allowPrivateDomains: true })
  return site === null || shared.has(site) ? null : site
}

/** What the owner of a site chose for its name: "bbc" of bbc.co.uk. Null as for `siteOf`. */
export function siteLabel(address: string): string | null {
  return siteOf(address) === null ? null : getDomainWithoutSuffix(address, { allowPrivateDomains: true })
}
