/** Headlines that ask, advise or promise rather than tell, by language; English ones are told where headlines are weighed. */
const teasers: Readonly<Record<string, RegExp>> = {
  de: /^(?:[^:]{2,40}: )?(?:was|wie|warum|wieso|wer|wo|wann|darum)(?!\p{L})|[–—:] (?:was|wie|warum|so)(?!\p{L})|aufgepasst|(?:müssen|sollten) (?:sie|jetzt)|im (?:überblick|video|liveblog|ticker)|in bildern|(?<!\p{L})(?:liveticker|analyse|kommentar|interview|faq)(?!\p{L})/iu,
  fr: /^(?:[^:]{2,40} : )?(?:ce qu|comment|pourquoi|qui|quand|où|voici|faut-il|que)(?!\p{L}{2})|en (?:images|direct|vidéo)|(?<!\p{L})(?:décryptage|récit|témoignages?|tribune|édito|analyse|entretien|portrait|reportage)(?!\p{L})/iu,
  es: /^(?:[^:]{2,40}: )?(?:qué|cómo|por qué|quién|cuándo|dónde|así|todo lo que|estas? son|este es)(?!\p{L})|(?<!\p{L})(?:claves|en (?:imágenes|directo|vivo)|opinión|análisis|entrevista|minuto a minuto)(?!\p{L})/iu,
  it: /^(?:[^:]{2,40}[:,] )?(?:cosa|che cosa|come|perché|chi|quando|dove|ecco)(?!\p{L})|(?<!\p{L})(?:cosa sappiamo|in diretta|le (?:foto|immagini)|il (?:racconto|video)|analisi|intervista|l['’]opinione)(?!\p{L})/iu,
  ru: /^(?:[^:]{2,40}: )?(?:что|как|почему|кто|когда|где|зачем|чем)(?!\p{L})|(?<!\p{L})(?:что известно|главное|онлайн|фото|видео|мнение|интервью|раскры(?:л|ла|ли))(?!\p{L})/iu,
  uk: /^(?:[^:]{2,40}: )?(?:що|як|чому|хто|коли|де|навіщо|про що)(?!\p{L})|(?<!\p{L})(?:що відомо|головне|онлайн|фото|відео|думка|інтервю)(?!\p{L})/iu,
  ar: /^(?:[^:]{2,40}: )?(?:كيف|لماذا|ماذا|متى|هل|ما هي|ما هو|تعرف|شاهد|إليك)(?!\p{L})|بالصور|بالفيديو|فيديو/u,
  zh: /如何|为何|为什么|怎么|怎样|一文|图解|直播|盘点|解读|专访|看点|速览|揭秘/u,
}

/** Whether a headline teases, in the manner of its language. */
export function teases(headline: string, language: string): boolean {
  return teasers[language]?.test(headline) ?? false
}
