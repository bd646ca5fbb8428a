import { actions, heading, paragraph, type Reply, type Spans, text } from '../reply/reply.ts'
import { toChannel } from '../reply/reply-to.ts'
import { speaker } from '../words/speaker.ts'

const says = speaker({
  en: {
    title: 'Attaché is here',
    about:
      'I read the feeds that you choose, find out which articles tell the same story, and post a briefing at the hour you set. Every sentence carries its sources.',
    first: 'Three things to do, for whoever may manage this place:',
    choose: 'Choose the feeds and the sections. I begin with a starter set.',
    schedule: 'Choose the channel and the hour.',
    see: 'See a first briefing. Anybody may, at any time, with /brief; or call me by name and ask about the news.',
    chooseButton: 'Feeds and sections',
    scheduleButton: 'Channel and hour',
    seeButton: 'A first briefing',
  },
  de: {
    title: 'Attaché ist da',
    about:
      'Ich lese die Feeds, die ihr auswählt, finde heraus, welche Artikel vom selben Ereignis berichten, und poste zur gewünschten Stunde ein Briefing. Jeder Satz trägt seine Quellen.',
    first: 'Drei Dinge sind zu tun, für alle, die diesen Ort verwalten dürfen:',
    choose: 'Feeds und Rubriken auswählen. Ich beginne mit einer Grundausstattung.',
    schedule: 'Kanal und Stunde auswählen.',
    see: 'Ein erstes Briefing ansehen. Das dürfen alle, jederzeit, mit /brief; oder nennt mich beim Namen und fragt nach den Nachrichten.',
    chooseButton: 'Feeds und Rubriken',
    scheduleButton: 'Kanal und Stunde',
    seeButton: 'Ein erstes Briefing',
  },
  fr: {
    title: 'Attaché est là',
    about:
      'Je lis les flux que vous choisissez, je trouve quels articles racontent la même affaire, et je publie un briefing à l’heure que vous fixez. Chaque phrase porte ses sources.',
    first: 'Trois choses à faire, pour qui peut gérer ce lieu :',
    choose: 'Choisir les flux et les rubriques. Je commence avec un assortiment de base.',
    schedule: 'Choisir le salon et l’heure.',
    see: 'Voir un premier briefing. Tout le monde le peut, à tout moment, avec /brief ; ou appelez-moi par mon nom et demandez-moi les nouvelles.',
    chooseButton: 'Flux et rubriques',
    scheduleButton: 'Salon et heure',
    seeButton: 'Un premier briefing',
  },
  es: {
    title: 'Attaché está aquí',
    about:
      'Leo las fuentes que elijas, averiguo qué artículos cuentan la misma noticia y publico un informe a la hora que fijes. Cada frase lleva sus fuentes.',
    first: 'Tres cosas por hacer, para quien pueda administrar este lugar:',
    choose: 'Elegir las fuentes y las secciones. Empiezo con un surtido básico.',
    schedule: 'Elegir el canal y la hora.',
    see: 'Ver un primer informe. Cualquiera puede, en todo momento, con /brief; o llámame por mi nombre y pregunta por las noticias.',
    chooseButton: 'Fuentes y secciones',
    scheduleButton: 'Canal y hora',
    seeButton: 'Un primer informe',
  },
  zh: {
    title: 'Attaché 来了',
    about: '我阅读您选择的订阅源，找出讲述同一事件的文章，并在您设定的时间发布简报。每句话都附有来源。',
    first: '三件要做的事，供有权管理此处的人：',
    choose: '选择订阅源和栏目。我从一套基本订阅源开始。',
    schedule: '选择频道和时间。',
    see: '查看第一份简报。任何人随时可用 /brief 查看，也可以叫我的名字，直接提问。',
    chooseButton: '订阅源和栏目',
    scheduleButton: '频道和时间',
    seeButton: '第一份简报',
  },
})

/** How Attaché introduces itself where it is new: what it does, and the three things to do first, each a button. */
export function introductionView(language: string): Reply {
  const say = says(language)
  const items: readonly Spans[] = [[text(say('choose'))], [text(say('schedule'))], [text(say('see'))]]
  const buttons = [
    { label: say('chooseButton'), command: 'panel', options: {} },
    { label: say('scheduleButton'), command: 'schedule add', options: {}, form: 'add' },
    { label: say('seeButton'), command: 'brief', options: {} },
  ]
  const blocks: Reply['parts'][number]['blocks'] = [
    heading(1, say('title')),
    paragraph(say('about')),
    paragraph(say('first')),
    { kind: 'list', ordered: true, items },
    actions(buttons),
  ]
  return toChannel(say('title'), [{ blocks }], language)
}
