// The language of the page: the elements on it follow the `lang` of <html> by themselves.
const vertalingen = {
  en: {
    taal: 'Language of this page',
    titel: 'Group 5',
    welkom: 'Welcome to the class of juf Samira and meester Tom.',
    paspoort: 'Your child’s passport',
    paspoortUitleg:
      'Your child, you and the teacher each fill in a part. You choose what the others see. Then we talk together.',
    nood: 'Do you want to talk about your child? Call the school.',
    contact: 'Contact with the class',
    contactUitleg: 'Call us, or come to the door of the classroom. You may always bring someone with you.',
    tijden: 'On school days from 7:45 to 16:30.',
    dezeWeek: 'This week at home',
    dezeWeekUitleg: 'Your child tells you how it goes. You do not have to teach.',
    opPapier: 'The assignment is in your child’s bag on paper too.',
    zoDoetU: 'How to do it',
    ziek: 'Is your child ill? Call the school before 8:15.',
  },
  ar: {
    taal: 'لغة هذه الصفحة',
    titel: 'الصف 5',
    welkom: 'أهلاً بكم في صف المعلمة سميرة والمعلم توم.',
    paspoort: 'جواز طفلك',
    paspoortUitleg: 'طفلك وأنت والمعلمة: كل واحد يملأ جزءاً. أنت تختار ما يراه الآخرون. ثم نتحدث معاً.',
    nood: 'هل تريد أن تتحدث عن طفلك؟ اتصل بالمدرسة.',
    contact: 'التواصل مع الصف',
    contactUitleg: 'اتصل بنا، أو تعال إلى باب الصف. يمكنك دائماً أن تُحضر شخصاً معك.',
    tijden: 'في أيام الدراسة من 7:45 إلى 16:30.',
    dezeWeek: 'هذا الأسبوع في البيت',
    dezeWeekUitleg: 'طفلك يخبرك كيف تسير الأمور. لست بحاجة إلى أن تعلّمه درساً.',
    opPapier: 'ستجد المهمة أيضاً على ورقة في حقيبة طفلك.',
    zoDoetU: 'هكذا تفعل ذلك',
    ziek: 'هل طفلك مريض؟ اتصل بالمدرسة قبل الساعة 8:15.',
  },
};

const plekken = [...document.querySelectorAll('[data-woord]')];
const knoppen = [...document.querySelectorAll('.talen button')];
const lees = (plek) => (plek.dataset.in ? plek.getAttribute(plek.dataset.in) : plek.textContent);
/** The Dutch stands in the page itself: it is there without this script. */
const nederlands = Object.fromEntries(plekken.map((plek) => [plek.dataset.woord, lees(plek)]));

function spreek(taal) {
  const woorden = vertalingen[taal] ?? nederlands;
  for (const plek of plekken) {
    const woord = woorden[plek.dataset.woord];
    if (plek.dataset.in) plek.setAttribute(plek.dataset.in, woord);
    else plek.textContent = woord;
  }
  for (const knop of knoppen) knop.setAttribute('aria-pressed', String(knop.lang === taal));
  document.title = `${woorden.titel} · Basisschool De Wilg`;
  document.documentElement.lang = taal;
  document.documentElement.dir = taal === 'ar' ? 'rtl' : 'ltr';
}

for (const knop of knoppen) {
  knop.addEventListener('click', () => {
    spreek(knop.lang);
    // In the address, so that a reload or a link that is passed on keeps the language.
    history.replaceState(null, '', knop.lang === 'nl' ? location.pathname : `?taal=${knop.lang}`);
  });
}

const gevraagd = new URLSearchParams(location.search).get('taal');
if (gevraagd !== null && Object.hasOwn(vertalingen, gevraagd)) spreek(gevraagd);
