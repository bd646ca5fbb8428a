import type { LocalizationMap } from 'discord.js'

/** What Discord shows people whose client speaks another language; English is the commands' own. */
type Translation = {
  readonly name: LocalizationMap
  readonly summary: LocalizationMap
}

/** In Discord's names for German, French, Spanish (of Spain and of Latin America) and Chinese. */
function inLanguages(de: string, fr: string, es: string, zh: string): LocalizationMap {
  return { de, fr, 'es-ES': es, 'es-419': es, 'zh-CN': zh }
}

/** By the command's name. Names as typed are lower case, at most 32 characters, and differ from each other in each language. */
export const commandTranslations: Readonly<Record<string, Translation>> = {
  brief: {
    name: inLanguages('überblick', 'point', 'resumen', '简报'),
    summary: inLanguages(
      'Die Nachrichten von jetzt, aus allen Rubriken oder aus einer',
      'Les nouvelles du moment, de toutes les rubriques ou d’une seule',
      'Las noticias de ahora, de todas las secciones o de una',
      '现在的新闻：全部栏目或其中一个',
    ),
  },
  story: {
    name: inLanguages('bericht', 'affaire', 'noticia', '报道'),
    summary: inLanguages(
      'Ein Bericht: was geschah, Zahlen, Stimmen, Verlauf, Quellen, was neu ist',
      'Une affaire : faits, chiffres, voix, chronologie, sources, ce qui a changé',
      'Una noticia: hechos, cifras, voces, cronología, fuentes y qué ha cambiado',
      '一则报道：经过、数字、各方说法、时间线、来源、变化',
    ),
  },
  topic: {
    name: inLanguages('thema', 'sujet', 'tema', '话题'),
    summary: inLanguages(
      'Was das Archiv zu beliebigen Wörtern weiß',
      'Ce que les archives savent de quelques mots',
      'Lo que el archivo sabe de unas palabras',
      '资料库里与某些词有关的内容',
    ),
  },
  evidence: {
    name: inLanguages('belege', 'preuves', 'pruebas', '证据'),
    summary: inLanguages(
      'Jeder Satz mit den Stellen, die ihn belegen, und was verworfen wurde',
      'Chaque phrase avec les passages qui la prouvent, et ce qui fut écarté',
      'Cada frase con los pasajes que la prueban, y lo descartado',
      '每句话及其依据的原文，以及被舍弃的内容',
    ),
  },
  why: {
    name: inLanguages('warum', 'pourquoi', 'por-qué', '为什么'),
    summary: inLanguages(
      'Warum ein Bericht steht, wo er steht, oder ein Artikel fehlt',
      'Pourquoi une affaire est là, ou pourquoi un article n’y est pas',
      'Por qué una noticia está donde está, o por qué falta un artículo',
      '某则报道为何在此，或某篇文章为何不在',
    ),
  },
  follow: {
    name: inLanguages('folgen', 'suivre', 'seguir', '关注'),
    summary: inLanguages(
      'Meldet Neues zu einem Bericht, einer Rubrik oder Wörtern',
      'Signale du nouveau sur une affaire, une rubrique ou des mots',
      'Avisa de novedades de una noticia, una sección o unas palabras',
      '报道、栏目或词语有新内容时通知',
    ),
  },
  privacy: {
    name: inLanguages('datenschutz', 'données', 'privacidad', '隐私'),
    summary: inLanguages(
      'Was über dich oder diesen Ort gespeichert ist, und wie es gelöscht wird',
      'Ce qui est conservé de vous ou de ce lieu, et comment l’effacer',
      'Lo que se guarda de ti o de este lugar, y cómo borrarlo',
      '保存了你或此处的哪些内容，以及如何删除',
    ),
  },
  unfollow: {
    name: inLanguages('nicht-mehr-folgen', 'ne-plus-suivre', 'dejar-de-seguir', '取消关注'),
    summary: inLanguages('Meldet davon nichts mehr', 'Ne signale plus rien à ce sujet', 'Deja de avisar de ello', '不再就此通知'),
  },
  following: {
    name: inLanguages('gefolgt', 'suivis', 'seguidos', '已关注'),
    summary: inLanguages('Wem hier gefolgt wird', 'Ce qui est suivi ici', 'Lo que se sigue aquí', '这里关注了什么'),
  },
  feedback: {
    name: inLanguages('rückmeldung', 'retour', 'opinión', '反馈'),
    summary: inLanguages(
      'Sagt den Admins, was an einem Bericht nicht stimmt',
      'Dit aux admins ce qui ne va pas dans une affaire',
      'Dice a los administradores qué falla en una noticia',
      '告诉管理员某则报道有什么问题',
    ),
  },
  share: {
    name: inLanguages('teilen', 'partager', 'compartir', '分享'),
    summary: inLanguages(
      'Die Briefings dieses Kanals im Feedreader, als Seite oder als Datei',
      'Les briefings de ce salon dans un lecteur de flux, en page ou en fichier',
      'Los informes de este canal en un lector de noticias, como página o archivo',
      '在阅读器中、以网页或文件形式查看本频道的简报',
    ),
  },
  admin: {
    name: inLanguages('verwaltung', 'administration', 'administración', '管理'),
    summary: inLanguages(
      'Ein Link zur Verwaltungsseite im Web: er gilt einmal, zehn Minuten lang',
      'Un lien vers la page d’administration : valable une fois, dix minutes',
      'Un enlace a la página de administración: vale una vez, diez minutos',
      '网页管理页面的链接：仅可使用一次，十分钟内有效',
    ),
  },
  deliveries: {
    name: inLanguages('zustellungen', 'envois', 'entregas', '投递'),
    summary: inLanguages(
      'Was seinen Kanal nicht erreicht hat, und was sich tun lässt',
      'Ce qui n’est pas arrivé dans son salon, et que faire',
      'Lo que no llegó a su canal, y qué hacer',
      '未能送达频道的内容及处理方法',
    ),
  },
  feeds: {
    name: inLanguages('feeds', 'flux', 'fuentes', '订阅源'),
    summary: inLanguages('Die Feeds, die hier gelesen werden', 'Les flux lus ici', 'Las fuentes que se leen aquí', '这里读取的订阅源'),
  },
  sections: {
    name: inLanguages('rubriken', 'rubriques', 'secciones', '栏目设置'),
    summary: inLanguages(
      'Die Seiten des Briefings, und was auf sie gehört',
      'Les pages du briefing, et ce qui leur revient',
      'Las páginas del informe y lo que va en ellas',
      '简报的栏目及其规则',
    ),
  },
  schedule: {
    name: inLanguages('zeitplan', 'programme', 'horario', '日程'),
    summary: inLanguages(
      'Wann Kanäle ihr Briefing bekommen',
      'Quand les salons reçoivent leur briefing',
      'Cuándo reciben los canales su informe',
      '各频道何时收到简报',
    ),
  },
  settings: {
    name: inLanguages('einstellungen', 'réglages', 'ajustes', '设置'),
    summary: inLanguages(
      'Was hier für alle Briefings gilt; mit einer Angabe wird es geändert',
      'Ce qui vaut ici pour tous les briefings ; une option le change',
      'Lo que vale aquí para todos los informes; una opción lo cambia',
      '此处所有简报的设置；给出选项即可更改',
    ),
  },
  undo: {
    name: inLanguages('rückgängig', 'annuler', 'deshacer', '撤销'),
    summary: inLanguages(
      'Nimmt die letzte Änderung zurück',
      'Annule le dernier changement',
      'Deshace el último cambio',
      '撤销最近一次更改',
    ),
  },
  audit: {
    name: inLanguages('protokoll', 'journal', 'registro', '记录'),
    summary: inLanguages(
      'Jede Änderung: wer, wann, vorher und nachher',
      'Chaque changement : qui, quand, avant et après',
      'Cada cambio: quién, cuándo, antes y después',
      '每次更改：何人、何时、前后内容',
    ),
  },
  status: {
    name: inLanguages('zustand', 'état', 'estado', '状态'),
    summary: inLanguages(
      'Wie es Feeds, Rubriken und Zeitplänen geht',
      'Comment vont les flux, les rubriques et les programmes',
      'Cómo van fuentes, secciones y horarios',
      '订阅源、栏目和日程的状况',
    ),
  },
  help: {
    name: inLanguages('hilfe', 'aide', 'ayuda', '帮助'),
    summary: inLanguages(
      'Was man fragen kann, und wie',
      'Ce que l’on peut demander, et comment',
      'Qué se puede preguntar, y cómo',
      '可以问什么，怎么问',
    ),
  },
}

/** By the option's name, whichever command it belongs to. */
export const optionTranslations: Readonly<Record<string, LocalizationMap>> = {
  section: inLanguages('rubrik', 'rubrique', 'sección', '栏目'),
  since: inLanguages('seit', 'depuis', 'desde', '起始'),
  style: inLanguages('form', 'forme', 'forma', '形式'),
  id: inLanguages('kennung', 'repère', 'clave', '编号'),
  view: inLanguages('ansicht', 'vue', 'vista', '视图'),
  words: inLanguages('wörter', 'mots', 'palabras', '词语'),
  what: inLanguages('was', 'quoi', 'qué', '内容'),
  kind: inLanguages('art', 'genre', 'tipo', '类型'),
  command: inLanguages('befehl', 'commande', 'comando', '命令'),
  to: inLanguages('an', 'à', 'a', '发给'),
  of: inLanguages('von', 'de', 'de', '对象'),
  do: inLanguages('tun', 'faire', 'hacer', '操作'),
  address: inLanguages('adresse', 'adresse', 'dirección', '地址'),
  outlet: inLanguages('medium', 'média', 'medio', '媒体'),
  feed: inLanguages('feed', 'flux', 'fuente', '订阅源'),
  country: inLanguages('land', 'pays', 'país', '国家'),
  language: inLanguages('sprache', 'langue', 'idioma', '语言'),
  weight: inLanguages('gewicht', 'poids', 'peso', '权重'),
  'full-text': inLanguages('volltext', 'texte-intégral', 'texto-completo', '全文'),
  'teaser-only': inLanguages('nur-anriss', 'accroche-seule', 'solo-entradilla', '仅摘要'),
  only: inLanguages('nur', 'seulement', 'solo', '仅限'),
  never: inLanguages('nie', 'jamais', 'nunca', '排除'),
  'only-authors': inLanguages('nur-autoren', 'auteurs-seuls', 'solo-autores', '仅限作者'),
  'never-authors': inLanguages('ohne-autoren', 'sans-auteurs', 'sin-autores', '排除作者'),
  file: inLanguages('datei', 'fichier', 'archivo', '文件'),
  which: inLanguages('welche', 'lesquels', 'cuáles', '哪些'),
  name: inLanguages('name', 'nom', 'nombre', '名称'),
  title: inLanguages('titel', 'titre', 'título', '标题'),
  places: inLanguages('orte', 'lieux', 'lugares', '地点'),
  phrases: inLanguages('wendungen', 'expressions', 'expresiones', '用语'),
  exclude: inLanguages('ohne', 'sans', 'sin', '不含'),
  needs: inLanguages('verlangt', 'exige', 'exige', '必含'),
  most: inLanguages('höchstens', 'au-plus', 'máximo', '最多'),
  names: inLanguages('namen', 'noms', 'nombres', '名称列表'),
  when: inLanguages('wann', 'quand', 'cuándo', '时间'),
  sections: inLanguages('rubriken', 'rubriques', 'secciones', '栏目列表'),
  channel: inLanguages('kanal', 'salon', 'canal', '频道'),
  resume: inLanguages('fortsetzen', 'reprendre', 'reanudar', '恢复'),
  zone: inLanguages('zone', 'fuseau', 'zona', '时区'),
  stories: inLanguages('berichte', 'affaires', 'noticias', '报道数'),
  threads: inLanguages('threads', 'fils', 'hilos', '讨论串'),
  outlets: inLanguages('medien', 'médias', 'medios', '媒体数'),
  'state-media': inLanguages('staatsmedien', 'médias-d-état', 'medios-estatales', '官方媒体'),
  corrections: inLanguages('korrekturen', 'corrections', 'correcciones', '更正'),
  'nothing-new': inLanguages('nichts-neues', 'rien-de-neuf', 'nada-nuevo', '无新内容'),
  'admins-channel': inLanguages('admin-kanal', 'salon-admins', 'canal-admins', '管理频道'),
  'admin-role': inLanguages('admin-rolle', 'rôle-admin', 'rol-admin', '管理角色'),
  admins: inLanguages('admins', 'admins', 'admins', '管理员'),
  before: inLanguages('vor', 'avant', 'antes', '早于'),
  quiet: inLanguages('ruhe', 'silence', 'silencio', '静默'),
}

/** The entry in a message's menu. */
export const menuName = 'Brief me on this'
export const menuTranslations: LocalizationMap = inLanguages(
  'Was steckt dahinter?',
  'Faire le point là-dessus',
  'Infórmame de esto',
  '介绍这条新闻',
)
