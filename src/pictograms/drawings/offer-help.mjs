import { group } from './define.mjs';
import { p, c, el, box, at, dot, limb, sun, wave, star, heart, give, football, note, rabbit, balloon, euro } from './prim.mjs';

const { def, drawings } = group('offer help');
export default drawings;

def('offer-help','hulp aanbieden','auto',48,give(heart(40,30,1.6)));
def('offer-job','over mijn beroep vertellen','auto',48,give(p('M10,30Q10,10 26,9Q42,10 42,30Z','y')+p('M6,30h40v6H6zM23,9v12h6V9','y')+at(54,27,18,p('M-3,0v19h6V0z','n')+p('M-8,-9h14l4,5v4H-8z','e'))),{note:'helmet and hammer: what I do for work'});
def('offer-money','helpen met geld','never',48,give(box(8,8,44,24,'g',2)+c(30,20,7)+euro(30.5,20,.65)+c(52,38,11.5,'y')+euro(52.5,38,1)));
def('offer-cooking','helpen met koken','auto',48,give(p('M14,24h36v18q0,5 -5,5H19q-5,0 -5,-5z','e')+p('M8,29h6M50,29h6M12,24h40M26,24q0,-4 6,-4t6,4M22,14q3,-4 0,-8M32,14q3,-4 0,-8M42,14q3,-4 0,-8')));
def('offer-music','helpen met muziek','never',48,give(at(32,24,40,p('M0,22Q-11,22 -11,13Q-11,8 -7,4Q-9,-3 -3,-4L3,-4Q9,-3 7,4Q11,8 11,13Q11,22 0,22Z','n')+c(0,6,3.500)+p('M-2.500,-4V-18h5V-4')+p('M-4,-24h8v6h-8z','n')+p('M-4,15h8'))+note(60,38,12)));
def('offer-sport','helpen met sport','auto',48,give(football(24,33,14.5)+at(53,24,24,el(0,-7,8,10,'y')+p('M0,3v17M-4,-13v12M0,-17v20M4,-13v12'))));
def('offer-garden','helpen in de tuin','auto',48,give(p('M8,22h24v24H8z','g')+p('M32,40L46,24M44,20l6,7M12,22Q12,8 22,8T30,22')+p('M52,33l2,4M57,28l2,4','z')+p('M58,50v-8M58,47q-5,0 -6,-5q6,0 6,5zM58,44q5,0 6,-5q-6,0 -6,5z','f')));
def('offer-technology','helpen met techniek','auto',48,give(p('M24,24v-8h18v8','')+box(10,24,48,24,'r',3)+p('M10,33h48')+box(29,29,10,8,'y')+at(18,12,-30,p('M-2,-4v16h4V-4z','e'))+at(52,14,30,p('M-2,-8v18h4V-8z','y'))),{note:'tool box'});
def('offer-reading','helpen met voorlezen','auto',48,give(p('M6,20q15,-5 28,2q13,-7 28,-2v26q-15,-5 -28,2q-13,-7 -28,-2z','w')+p('M34,22v26M40,30q8,-3 16,-1M40,38q8,-3 16,-1')+sun(20,33,4)+wave(30,10,1,2)+dot(26,10,2.2)));
def('offer-trip','mee met een uitje','auto',48,give(box(8,12,52,28,'y',5)+[13,26,39].map(x=>box(x,17,10,9,'b',1.5)).join('')+p('M8,32h52')+[20,48].map(x=>c(x,41,6,'e')+dot(x,41,1.6)).join('')+p('M54,17v15')));
def('offer-crafts','helpen met knutselen','auto',48,give(box(6,12,30,34,'y')+star(21,29,10,'w')+c(45,43,4.5,'')+c(60,43,4.5,'')+p('M48,39.500L60,10M57,39.500L45,10')));
def('offer-nature','helpen met natuur','auto',48,give(p('M22,48V38h5v10z','n')+p('M24.500,6L36,22H31L40,38H9L18,22H13Z','g')+p('M53,48V34')+p('M53,46q-7,0 -8,-6q7,0 8,6z','g')+[0,72,144,216,288].map(a=>c(53+Math.sin(a*.01745)*6,24-Math.cos(a*.01745)*6,4,'r')).join('')+c(53,24,3.5,'y')));
def('offer-party','helpen met een feest','auto',48,give(balloon(20,17,9,'r',34,48)+balloon(50,17,9,'b',36,48)+balloon(35,15,8.5,'y',35,48)));
def('offer-animals','helpen met dieren','auto',48,give(rabbit(36,31,10.5)));
def('offer-computer','helpen met de computer','auto',48,give(box(14,8,42,30,'e',3)+box(19,13,32,20,'b')+p('M8,40h54l-4,8H12z','e')+p('M28,44h14')));
def('offered','aangeboden','auto',72,limb([[6,43],[14,40]],9,'ca')+p('M12,34L30,34Q36,34 36,38Q36,41 31,41L24,46H13Z','sa')+p('M28,8h22l6,6v28H28z','w')+p('M50,8v6h6M34,20h14M34,28h16M34,36h10')+p('M24,38h10q4,0 4,3t-4,3H24')+limb([[66,61],[60,60]],9,'v')+p('M62,66L44,64L30,56Q27,52 31,51L44,54L46,49Q50,47 52,50L50,54L62,55Z','sb'),{note:'a paper held out, the other hand is open'});
