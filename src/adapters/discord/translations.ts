import type { LocalizationMap } from 'discord.js'
import { summaryIn } from '../../delivery/words/command-words.ts'

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure */
export const longestSummary = 100

/** What Discord shows people whose client speaks another language; English is the commands' own. */
function inLanguages(de: string, fr: string, es: string, zh: string): LocalizationMap {
  return { de, fr, 'es-ES': es, 'es-419': es, 'zh-CN': zh }
}

/** By the command's first word. Names as typed are lower case, at most 32 characters, and differ from each other in each language. */
export const commandNames: Readonly<Record<string, LocalizationMap>> = {
  brief: inLanguages('überblick', 'point', 'resumen', '简报'),
  story: inLanguages('bericht', 'affaire', 'noticia', '报道'),
  topic: inLanguages('thema', 'sujet', 'tema', '话题'),
  ask: inLanguages('frage', 'question', 'pregunta', '提问'),
  evidence: inLanguages('belege', 'preuves', 'pruebas', '证据'),
  why: inLanguages('warum', 'pourquoi', 'por-qué', '为什么'),
  follow: inLanguages('folgen', 'suivre', 'seguir', '关注'),
  privacy: inLanguages('datenschutz', 'données', 'privacidad', '隐私'),
  unfollow: inLanguages('nicht-mehr-folgen', 'ne-plus-suivre', 'dejar-de-seguir', '取消关注'),
  following: inLanguages('gefolgt', 'suivis', 'seguidos', '已关注'),
  feedback: inLanguages('rückmeldung', 'retour', 'opinión', '反馈'),
  share: inLanguages('teilen', 'partager', 'compartir', '分享'),
  admin: inLanguages('verwaltung', 'administration', 'administración', '管理'),
  deliveries: inLanguages('zustellungen', 'envois', 'entregas', '投递'),
  feeds: inLanguages('feeds', 'flux', 'fuentes', '订阅源'),
  sections: inLanguages('rubriken', 'rubriques', 'secciones', '栏目设置'),
  schedule: inLanguages('zeitplan', 'programme', 'horario', '日程'),
  panel: inLanguages('übersicht', 'tableau', 'panel', '面板'),
  settings: inLanguages('einstellungen', 'réglages', 'ajustes', '设置'),
  undo: inLanguages('rückgängig', 'annuler', 'deshacer', '撤销'),
  audit: inLanguages('protokoll', 'journal', 'registro', '记录'),
  status: inLanguages('zustand', 'état', 'estado', '状态'),
  help: inLanguages('hilfe', 'aide', 'ayuda', '帮助'),
}

/** By the option's name, whichever command it belongs to. */
export const optionNames: Readonly<Record<string, LocalizationMap>> = {
  section: inLanguages('rubrik', 'rubrique', 'sección', '栏目'),
  since: inLanguages('seit', 'depuis', 'desde', '起始'),
  style: inLanguages('form', 'forme', 'forma', '形式'),
  id: inLanguages('kennung', 'repère', 'clave', '编号'),
  view: inLanguages('ansicht', 'vue', 'vista', '视图'),
  question: inLanguages('frage', 'question', 'pregunta', '问题'),
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
  unclaimed: inLanguages('übriges', 'reste', 'resto', '其余'),
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
  mention: inLanguages('erwähnung', 'mention', 'mención', '提醒'),
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

/** What a command or an option is for, as far as it is translated; Discord wants at most 100 characters. */
export function summaries(summary: string): LocalizationMap {
  const [de, fr, es, zh] = ['de', 'fr', 'es', 'zh'].map((language) => summaryIn(summary, language).slice(0, longestSummary))
  return inLanguages(de ?? '', fr ?? '', es ?? '', zh ?? '')
}

/** The entry in a message's menu. */
export const menuName = 'Brief me on this'
export const menuTranslations: LocalizationMap = inLanguages(
  'Was steckt dahinter?',
  'Faire le point là-dessus',
  'Infórmame de esto',
  '介绍这条新闻',
)
