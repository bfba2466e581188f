import { group } from './define.mjs';
import { bust, wave, portrait, FRAME } from './prim.mjs';

const { def, drawings } = group('voices');
export default drawings;

// heads for the voices: they fit in a circle (child), a house (parent) and a square (teacher). Clothes keep the role colour.
const heads=(role,nl,a)=>a.forEach(([o,look],i)=>def(`${role}-${i+1}`,`${nl} ${i+1}: ${look}`,'auto',48,portrait(role==='ouder'?{y:35,r:o.hair==='bun'?14:15,...o}:o),{concept:role}));
heads('kind','kind',[
  [{tone:'s2',hair:'short',hc:'hb',mouth:'grin'},'kort haar'],
  [{tone:'s3',hair:'curls',hc:'hc'},'krullen'],
  [{tone:'s4',hair:'braids',hc:'hd',mouth:'gap'},'vlechten'],
  [{tone:'s1',hair:'long',hc:'ha',glasses:1},'lang haar, bril'],
  [{tone:'s2',scarf:'v',mouth:'grin'},'hoofddoek'],
  [{tone:'s3',hair:'buns',hc:'hc',mouth:'grin'},'twee knotjes'],
  [{tone:'s4',hair:'spiky',hc:'hb',aid:'ear'},'stekels, hoorapparaat'],
  [{tone:'s1',hair:'bob',hc:'hc'},'halflang, pony'],
  [{tone:'s3',hair:'crop',hc:'hc',glasses:2,mouth:'grin'},'heel kort, bril'],
  [{tone:'s2',hair:'tail',hc:'ha',mouth:'gap'},'staart'],
  [{tone:'s4',hair:'wavy',hc:'hd',band:'r'},'golvend, haarband'],
  [{tone:'s1',hair:'none',mouth:'grin',aid:''},'zonder haar'],
  [{tone:'s1',hair:'afro',hc:'ha',mouth:'grin'},'groot krulhaar'],
  [{tone:'s2',hair:'quiff',hc:'hc',aid:'disc'},'kuif, gehoorimplantaat']]);
heads('ouder','ouder',[
  [{k:'a',tone:'s1',hair:'short',hc:'ha',neck:1},'kort haar'],
  [{k:'a',tone:'s3',scarf:'y'},'hoofddoek'],
  [{k:'a',tone:'s4',hair:'long',hc:'hd'},'lang haar'],
  [{k:'a',tone:'s2',hair:'crop',hc:'hc',beard:1},'baard'],
  [{k:'a',tone:'s3',hair:'curls',hc:'hc',glasses:1,neck:1},'krullen, bril'],
  [{k:'a',tone:'s4',hair:'receding',hc:'he',glasses:2},'grijs en kalend, bril'],
  [{k:'a',tone:'s1',hair:'bun',hc:'he',glasses:1},'grijze knot, bril'],
  [{k:'a',tone:'s3',hair:'none',beard:1,hc:'he'},'kaal, grijze baard'],
  [{k:'a',tone:'s2',hair:'bob',hc:'hb',neck:1,mouth:'grin'},'halflang, pony'],
  [{k:'a',tone:'s1',hair:'locs',hc:'hc',mouth:'grin'},'vlechtjes'],
  [{k:'a',tone:'s4',hair:'quiff',hc:'ha',aid:'ear'},'kuif, hoorapparaat'],
  [{k:'a',tone:'s2',scarf:'r',glasses:1},'hoofddoek, bril'],
  [{k:'a',tone:'s1',hair:'wavy',hc:'hc'},'lang krullend haar'],
  [{k:'a',tone:'s2',hair:'spiky',hc:'hb',beard:2,neck:1},'stekels, snor']]);
heads('leerkracht','leerkracht',[
  [{k:'a',cl:'v',tone:'s4',hair:'wavy',hc:'hb',neck:2},'golvend haar'],
  [{k:'a',cl:'v',tone:'s3',hair:'crop',hc:'hc',neck:2,glasses:2},'heel kort, bril'],
  [{k:'a',cl:'v',tone:'s2',scarf:'b'},'hoofddoek'],
  [{k:'a',cl:'v',tone:'s4',hair:'none',hc:'hd',beard:1,neck:2},'kaal, baard'],
  [{k:'a',cl:'v',tone:'s1',hair:'bob',hc:'he',glasses:1,neck:2},'grijs, bril'],
  [{k:'a',cl:'v',tone:'s2',hair:'short',hc:'ha',neck:2,aid:'ear'},'kort haar, hoorapparaat'],
  [{k:'a',cl:'v',tone:'s3',hair:'braids',hc:'hc',neck:2,mouth:'grin'},'vlechten'],
  [{k:'a',cl:'v',tone:'s1',hair:'tail',hc:'hc',neck:2,mouth:'grin'},'staart'],
  [{k:'a',cl:'v',tone:'s4',hair:'side',hc:'hd',neck:2},'lang haar opzij'],
  [{k:'a',cl:'v',tone:'s3',hair:'afro',hc:'hc',neck:2},'groot krulhaar']]);
def('voice-child','stem van het kind','never',48,FRAME.circle('y')+bust(33,15,14,'b',{look:1,base:61,w:1.05,mouth:'open'})+wave(52,33,1,2,1.1),{note:'circle frame'});
def('voice-parent','stem van de ouder','never',48,FRAME.house('y')+bust(31,21,13,'a',{look:1,base:68,w:1.45,mouth:'open'})+wave(49,38,1,2,1.1),{note:'house frame'});
def('voice-teacher','stem van de leerkracht','never',48,FRAME.square('y')+bust(31,15,14,'a',{look:1,base:68,w:1.45,cl:'v',mouth:'open'})+wave(50,34,1,2,1.1),{note:'square frame'});
