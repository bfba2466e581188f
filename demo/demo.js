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
    gesprekken: 'Three talks in a year',
    kennismaken: 'Getting to know each other',
    september: 'September',
    kennismakenUitleg: 'We get to know each other.',
    groeien: 'How are things going?',
    februari: 'February',
    groeienUitleg: 'What goes well? What does your child want to learn?',
    verder: 'On to group 6',
    juni: 'June',
    verderUitleg: 'We tell the new teacher what helps.',
    contact: 'Would you rather talk?',
    contactUitleg: 'Call us, or come to the door of the classroom. You may always bring someone with you.',
    tijden: 'On school days from 8:00 to 16:30.',
  },
  ar: {
    taal: 'لغة هذه الصفحة',
    titel: 'الصف 5',
    welkom: 'أهلاً بكم في صف المعلمة سميرة والمعلم توم.',
    paspoort: 'جواز طفلك',
    paspoortUitleg: 'طفلك وأنت والمعلمة: كل واحد يملأ جزءاً. أنت تختار ما يراه الآخرون. ثم نتحدث معاً.',
    nood: 'هل تريد أن تتحدث عن طفلك؟ اتصل بالمدرسة.',
    gesprekken: 'ثلاث محادثات في السنة',
    kennismaken: 'التعارف',
    september: 'سبتمبر',
    kennismakenUitleg: 'نتعرف على بعضنا.',
    groeien: 'كيف تسير الأمور؟',
    februari: 'فبراير',
    groeienUitleg: 'ما الذي يسير جيداً؟ ماذا يريد طفلك أن يتعلم؟',
    verder: 'إلى الصف 6',
    juni: 'يونيو',
    verderUitleg: 'نخبر المعلم الجديد أو المعلمة الجديدة بما يساعد.',
    contact: 'هل تفضل التحدث؟',
    contactUitleg: 'اتصل بنا، أو تعال إلى باب الصف. يمكنك دائماً أن تُحضر شخصاً معك.',
    tijden: 'في أيام الدراسة من 8:00 إلى 16:30.',
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
