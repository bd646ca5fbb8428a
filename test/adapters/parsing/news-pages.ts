/** Pages as newspapers lay them out, each with the paragraphs that a reader would call its article. All invented. */
export type NewsPage = { readonly name: string; readonly html: string; readonly paragraphs: readonly string[] }

const river = {
  title: 'Two neighbours agree to share the Orlava river',
  paragraphs: [
    'The governments of Veldania and Morosk agreed on Tuesday to share the water of the Orlava river for the next thirty years, ending a dispute that had closed three border crossings since spring.',
    'Under the treaty, signed in the border town of Lipnica, Veldania will let through at least 40 cubic metres a second in the dry months, and Morosk will pay a fifth of the cost of a new dam upstream.',
    '“Nobody got everything, and that is why it will hold,” said the Veldanian foreign minister, Ilse Brandt, after eleven hours of talks.',
    'Farmers on both banks had blocked roads in June, when the river fell to a third of its usual level. The Moroskan farmers’ union called the treaty a beginning, and said that it would count every litre.',
    'The first joint measurements are due in October. Both parliaments have to approve the treaty before the end of the year, and the opposition in Morosk has announced that it will vote against it.',
    'Engineers have warned for a decade that the river carries less water each summer. A study by three universities in 2019 found that the snow that feeds it had shrunk by 18 percent in twenty years.',
  ],
}
const hafen = {
  title: 'Hafen von Norderbruch bleibt nach Sturm geschlossen',
  paragraphs: [
    'Der Hafen von Norderbruch bleibt nach dem Sturm vom Wochenende bis mindestens Donnerstag geschlossen. Das teilte die Hafenbehörde am Montag mit.',
    'Drei Kräne wurden beschädigt, ein Frachter riss sich von seiner Vertäuung los und trieb gegen die Kaimauer. Verletzt wurde nach Angaben der Polizei niemand.',
    '„Wir prüfen jeden einzelnen Poller, bevor wieder ein Schiff anlegt“, sagte Hafenkapitän Jens Ohlrogge. Auf Reede warten inzwischen 22 Schiffe.',
    'Die Reederei Hansen & Söhne leitet ihre Linien über Altwarden um. Der Umweg kostet nach ihren Angaben rund einen Tag und 30.000 Euro je Fahrt.',
    'Der Deutsche Wetterdienst hatte am Freitag vor Böen bis 130 Kilometer je Stunde gewarnt. Gemessen wurden am Leuchtturm schließlich 141.',
  ],
}
const tielu = {
  title: '青岚至白川铁路明年通车',
  paragraphs: [
    '青岚省交通部门星期三宣布，连接青岚与白川两地的铁路将于明年三月通车，全长三百二十公里，比原计划提前四个月。',
    '这条铁路穿越十七座隧道和四十二座桥梁，最高时速二百五十公里，全程运行时间由五小时缩短至一小时四十分钟。',
    '工程负责人陈立明说：“最难的一段是云岭隧道，我们用了整整三年才打通。”他表示，试运行将于十二月开始。',
    '当地商会预计，通车后每年将有六百万人次往返两地，沿线六个县的农产品可以当天运抵白川市场。',
    '环保组织则要求公布沿线湿地的监测数据，并建议在候鸟迁徙季节降低列车速度。交通部门说，将在通车前公布有关报告。',
  ],
}

const p = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('\n')
const document = (title: string, body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title} | The Example</title>${head}</head><body>${body}</body></html>`
const menu = `<nav class="main-nav"><ul>${['World', 'Politics', 'Business', 'Sport', 'Culture', 'Opinion'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>`
const teasers = Array.from(
  { length: 6 },
  (_, index) =>
    `<li><a href="/story/${index}">Another story number ${index} that has a rather long headline to read</a><p>And a teaser of it, in one or two sentences, so that people go on clicking.</p></li>`,
).join('')
const foot = `<footer><p>© 2026 The Example. All rights reserved. Terms, privacy, imprint, cookie settings.</p></footer>`

export const newsPages: readonly NewsPage[] = [
  {
    name: 'one plain article element',
    paragraphs: river.paragraphs,
    html: document(
      river.title,
      `${menu}<main><article><h1>${river.title}</h1><p class="byline">By <a href="/ann">Ann Example</a></p>${p(river.paragraphs)}</article></main>${foot}`,
    ),
  },
  {
    name: 'divs all the way, with a list of other stories beside it',
    paragraphs: river.paragraphs,
    html: document(
      river.title,
      `<div class="page">${menu}<div class="left"><div class="headline"><h1>${river.title}</h1></div><div class="story-body">${p(river.paragraphs)}</div></div><div class="right sidebar"><h3>Most read</h3><ol>${teasers}</ol></div></div>${foot}`,
    ),
  },
  {
    name: 'pictures, pull quotes, advertisements and pointers between the paragraphs',
    paragraphs: river.paragraphs,
    html: document(
      river.title,
      `<article><h1>${river.title}</h1>${p(river.paragraphs.slice(0, 2))}
      <figure><img src="/river.jpg" alt=""><figcaption>The Orlava near Lipnica, seen from the old bridge. Photo: Ann Example/The Example</figcaption></figure>
      <div class="ad-slot"><p>Advertisement</p></div>${p(river.paragraphs.slice(2, 3))}
      <p><strong>Read more:</strong> <a href="/dam">The dam that nobody wanted</a></p>${p(river.paragraphs.slice(3, 5))}
      <div class="newsletter-signup"><h4>The morning briefing</h4><p>Sign up to get the day’s news in your inbox every morning, free of charge.</p><form><input><button>Sign up</button></form></div>
      ${p(river.paragraphs.slice(5))}<div class="share-tools"><a href="#">Share on one network</a> <a href="#">Share on another network</a></div></article>
      <section class="related-stories"><h2>Related</h2><ul>${teasers}</ul></section>${foot}`,
    ),
  },
  {
    name: 'comments longer than the article',
    paragraphs: hafen.paragraphs,
    html: document(
      hafen.title,
      `${menu}<div id="content"><h1>${hafen.title}</h1><div class="articletext">${p(hafen.paragraphs)}</div><div id="comments">${Array.from({ length: 20 }, (_, index) => `<div class="comment"><b>Leserin ${index}</b><p>Das habe ich doch schon immer gesagt, und zwar lange bevor der Sturm überhaupt angekündigt war, aber auf mich hört ja keiner.</p></div>`).join('')}</div></div>${foot}`,
    ),
  },
  {
    name: 'paragraphs of the parts of a long page, each in a div of its own',
    paragraphs: hafen.paragraphs,
    html: document(
      hafen.title,
      `<main><header><h1>${hafen.title}</h1><time>Montag, 4. Mai</time></header>${hafen.paragraphs.map((text) => `<div class="text-block"><div class="inner"><p>${text}</p></div></div>`).join('<div class="spacer"></div>')}<aside><h3>Mehr zum Thema</h3><ul>${teasers}</ul></aside></main>${foot}`,
    ),
  },
  {
    name: 'a script without spaces, line breaks in place of paragraphs',
    paragraphs: tielu.paragraphs,
    html: document(
      tielu.title,
      `${menu}<div class="article"><h1>${tielu.title}</h1><div class="article-content">${tielu.paragraphs.join('<br><br>')}</div></div><div class="recommend"><ul>${teasers}</ul></div>${foot}`,
    ),
  },
  {
    name: 'a script without spaces, in paragraphs',
    paragraphs: tielu.paragraphs,
    html: document(
      tielu.title,
      `<div class="wrap">${menu}<div class="main"><h1>${tielu.title}</h1><div class="source">来源：示例日报</div>${p(tielu.paragraphs)}<p>相关阅读：<a href="/x">云岭隧道贯通</a></p></div></div>${foot}`,
    ),
  },
  {
    name: 'a notice of cookies before everything else',
    paragraphs: river.paragraphs,
    html: document(
      river.title,
      `<div id="consent-banner" class="cookie-consent"><p>${'We and our partners store and access information on your device, such as cookies, and process personal data. '.repeat(5)}</p><button>Accept</button></div>${menu}<article><h1>${river.title}</h1><section>${p(river.paragraphs)}</section></article>${foot}`,
    ),
  },
  {
    name: 'unclosed tags and a table for a layout',
    paragraphs: hafen.paragraphs,
    html: `<html><head><title>${hafen.title}</title><body><table><tr><td width=150>${menu}<td><h1>${hafen.title}</h1>${hafen.paragraphs.map((text) => `<p>${text}`).join('\n')}<td width=200><ul>${teasers}</ul></table>`,
  },
]

/** How well a text gives the paragraphs: precision, recall and their harmonic mean over runs of four words (or characters of Han). */
export function overlap(
  text: string,
  paragraphs: readonly string[],
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const found = runs(text)
  const wanted = runs(paragraphs.join('\n'))
  const shared = [...found].filter((run) => wanted.has(run)).length
  const precision = shared / Math.max(1, found.size)
  const recall = shared / Math.max(1, wanted.size)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function runs(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')))
}
