import { group } from './define.mjs';
import { p, c, el, box, at, limb, arm, head, body, bust, cloud, star, mood } from './prim.mjs';

const { def, drawings } = group('feelings');
export default drawings;

// nice, okay, hard on a plate: hands, mouth and plate differ, so they hold in black and white
const feedback=(k,m)=>{const o={nice:{mouth:'grin',eyes:'happy'},okay:{mouth:'skew',tilt:9},hard:{mouth:'wavy',brow:'worry',tilt:-9}}[m];
  return c(36,36,32,{nice:'g',okay:'y',hard:'v'}[m])+body(36,31,16,k,{base:61,w:1.15})+(m==='nice'?arm([[22,58],[11,52],[13,37]],k,{w:6,hr:4.4})+arm([[50,58],[61,52],[59,37]],k,{w:6,hr:4.4}):'')+
    head(36,29,17,k,{hair:k==='a'?'fade':'cap',...o})+(m==='hard'?arm([[50,57],[62,48],[49,25]],k,{w:6,hr:4.6})+p('M15,20q5,8 0,9t0,-9z','b'):'')};
// scale of five: the face and rising steps
const step5=i=>mood(25,25,20.5,[-1,-.5,0,.55,1][i])+(i===0?p('M15,25q-5,7 0,8t0,-8zM35,25q5,7 0,8t0,-8z','b'):'')+(i===4?p('M49,8l3,-3M52,17h4'):'')+[0,1,2,3,4].map(j=>box(5+j*12.8,61-j*4.6,10.8,6+j*4.6,j<=i?'m':'w')).join('');

const face=(k,o,extra='')=>bust(36,12,18,k,{base:68,w:1.05,...o})+extra;
def('happy','blij','never',48,arm([[24,58],[8,54],[8,34]],'b',{w:7})+arm([[48,58],[64,54],[64,34]],'b',{w:7})+face('b',{mouth:'grin',eyes:'happy'}));
def('sad','verdrietig','never',48,body(37,32,18,'b',{base:68,w:1.1})+head(37,30,19,'b',{mouth:'',brow:'worry',eyes:'closed',tilt:-10,extra:p('M31,44q6,-6 12,0')+p('M47,37q6,9 0,10t0,-10z','b')})+arm([[18,66],[10,58],[24,42]],'b',{w:7,hr:5.4})+p('M58,52q4,6 0,7t0,-7z','b'),{note:'cries, wipes an eye'});
def('angry','boos','never',48,bust(36,7,18,'b',{base:68,w:1.25,mouth:'',brow:'angry'})+el(24.5,35,3,2,'r ns')+el(47.5,35,3,2,'r ns')+p('M29,37h14v-5h-14zM33.500,32v5M38.500,32v5','w')+limb([[14,56],[20,64],[46,58]],7.500,'cb',{open:0})+limb([[58,56],[52,65],[28,59]],7.500,'cb',{open:0})+c(26,59,4.6,'sb')+p('M6,30q-4,-4 0,-8M11,20q-5,-4 0,-9M66,30q4,-4 0,-8M61,20q5,-4 0,-9'),{note:'arms crossed, teeth shown'});
def('afraid','bang','never',48,p('M10,68Q4,8 36,6Q68,8 62,68Z','v')+head(36,34,16,'b',{mouth:'wavy',brow:'worry',eyes:'wide'})+p('M20,26Q26,16 36,16Q46,16 52,26Q44,21 36,21Q28,21 20,26Z','v')+c(22,55,4.800,'sb')+c(50,55,4.800,'sb')+p('M22,60v8M50,60v8M36,54v14')+p('M5,26q-2,4 0,8t0,8M67,26q2,4 0,8t0,8'),{note:'hides in a blanket and shakes'});
def('surprised','verrast','auto',48,bust(21,11,14,'b',{look:1,base:68,w:1.1,mouth:'o',brow:'up',eyes:'wide'})+box(42,48,22,19,'r')+p('M53,48v19')+at(57,40,20,box(-11,-3,22,6,'r',1))+star(48,21,8.500)+p('M42,38l-3,-5M50,38v-4M59,28l3,-4M38,13l-3,-4')+arm([[26,60],[36,58],[36,46]],'b',{w:6,hr:4.2}),{note:'something jumps out of a box'});
def('worried','bezorgd','auto',48,bust(19,25,13.500,'b',{look:1,base:68,w:1.15,mouth:'wavy',brow:'worry'})+arm([[31,62],[40,63],[35,51]],'b',{w:6,hr:4.4})+c(34,30,1.800)+c(37,26,2.6)+cloud(35.500,19)+p('M43,15C41,8 58,5 58,13C58,21 45,20 46,14C47,8 63,9 60,16C56,21 49,18 52,12'),{note:'a tangle in the thoughts, nails bitten'});
def('tired','moe','auto',48,body(32,32,16,'b',{base:68,w:1.1})+limb([[47,56],[60,40],[58,18]],7.5,'cb',{open:0})+c(58,14,5,'sb')+head(32,30,17,'b',{mouth:'',eyes:'closed',tilt:-8,brow:'up',extra:el(32,42,6,5.500,'d')})+arm([[17,64],[10,58],[20,49]],'b',{w:7,hr:5})+p('M16,4a8,8 0 1 0 6,10a7,7 0 0 1 -6,-10z','y'),{note:'yawns and stretches'});
def('shy','verlegen','auto',72,body(51,42,10,'b',{base:68,w:1.3})+head(51,42,10.500,'b',{look:1})+el(49.5,47,1.8,1.2,'r ns')+el(59,47,1.5,1.2,'r ns')+bust(25,5,12,'a',{look:1,base:68,w:1.6})+c(44,56,4.2,'sb')+p('M44,54.500h-3M44,57.500h-3'),{note:'child half behind an adult'});
def('calm','rustig','never',48,bust(36,7,17,'b',{base:66,w:1.15,eyes:'closed'})+p('M14,45q22,5 44,0q5,0 4,5q-3,7 0,13q1,5 -4,5q-22,-4 -44,0q-5,0 -4,-5q3,-6 0,-13q-1,-5 4,-5z','b')+arm([[15,50],[22,60],[33,58]],'b',{w:7,hr:4.6})+arm([[57,50],[50,60],[39,58]],'b',{w:7,hr:4.6}),{note:'child with a cushion'});
def('hurt','pijn','never',72,body(32,32,17,'b',{base:68,w:1.1})+head(32,33,17,'b',{mouth:'wavy',eyes:'closed',brow:'worry',tilt:-6,extra:p('M23,40q-4,6 0,7t0,-7z','b')})+star(50,16,11,'r')+arm([[46,62],[64,56],[58,36]],'b',{w:7,hr:5})+p('M62,8l4,-3M66,17h3M48,4v-1'));
def('bored','verveeld','auto',48,p('M4,62h64v5H4z','n')+body(32,30,15,'b',{base:62,w:1.3})+arm([[56,62],[60,56],[50,46]],'b',{w:7,hr:5.4})+head(32,26,18,'b',{mouth:'flat',eyes:'closed',look:1,tilt:10}));
def('proud','trots','never',48,arm([[25,55],[10,49],[11,33]],'b',{w:6.5})+arm([[47,55],[62,49],[61,33]],'b',{w:6.5})+bust(36,18,13,'b',{mouth:'grin',base:68,w:1.2})+p('M29,49l7,9l7,-9')+c(36,60,6.5,'y')+star(36,11,7.5));
def('feedback-nice','ik vond het leuk','never',48,feedback('b','nice'));
def('feedback-okay','het ging wel','never',48,feedback('b','okay'));
def('feedback-hard','ik vond het moeilijk','never',48,feedback('b','hard'));
def('feedback-nice-adult','ik vond het leuk (volwassene)','never',48,feedback('a','nice'),{concept:'feedback-nice'});
def('feedback-okay-adult','het ging wel (volwassene)','never',48,feedback('a','okay'),{concept:'feedback-okay'});
def('feedback-hard-adult','ik vond het moeilijk (volwassene)','never',48,feedback('a','hard'),{concept:'feedback-hard'});
['helemaal niet fijn','niet fijn','gaat wel','fijn','heel fijn'].forEach((nl,i)=>def('scale-'+(i+1),nl,'never',48,step5(i),{concept:'scale',note:'face and one to five filled steps'}));
