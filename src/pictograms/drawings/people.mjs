import { group } from './define.mjs';
import { p, c, box, at, dot, limb, arm, head, body, bust, fig, heart, football, plus } from './prim.mjs';

const { def, drawings } = group('people');
export default drawings;

// spectacles for a small head: filled lenses with the eye inside stay readable at 48 px
const specs=(x,y,r)=>c(x-r*.4,y,r*.31,'w')+c(x+r*.4,y,r*.31,'w')+dot(x-r*.4,y,1.1)+dot(x+r*.4,y,1.1)+p(`M${x-r*.09},${y}h${r*.18}M${x-r*.71},${y}L${x-r*.95},${y-1.5}M${x+r*.71},${y}L${x+r*.95},${y-1.5}`);

def('parent','ouder','auto',48,bust(36,10,15,'a',{base:67}));
def('mother','moeder','auto',48,bust(36,9,14,'a',{base:67,hair:'long'}));
def('mother-headscarf','moeder met hoofddoek','auto',48,body(36,25,13,'a',{base:67})+head(36,25,12,'a',{hair:'none'})+
  p('M36,6Q57,7 55,34Q53,48 36,49Q19,48 17,34Q15,7 36,6ZM36,15Q26,15 26,26T36,39T46,26T36,15Z','v eo'),{concept:'mother'});
def('father','vader','auto',48,body(36,24,15,'a',{base:67,w:1.55})+p('M29,42L36,50L43,42Z','w')+head(36,25,14,'a',{hair:'fade',brow:'up'}));
def('father-beard','vader met baard','auto',48,bust(36,10,14,'a',{base:67,mouth:''})+p('M22,25Q22,43 36,43Q50,43 50,25Q47,30 43,30Q36,27 29,30Q25,30 22,25Z','ha')+p('M32,34Q36,38 40,34Z','w'),{concept:'father'});
def('grandparent','opa/oma','auto',72,bust(21,9,12,'a',{base:67,w:1.3,hair:'bald',hc:'e',eyes:''})+specs(21,23.2,12)+bust(51,16,12,'a',{base:67,w:1.3,hair:'bun',hc:'e',cl:'v',eyes:''})+specs(51,30.2,12));
def('grandfather','opa','auto',48,bust(33,9,14,'a',{base:67,hair:'bald',hc:'e',eyes:''})+p('M27,29.500q3,-3 6,0q3,-3 6,0q-2,4 -6,2q-4,2 -6,-2z','e')+specs(33,25,14)+p('M60,67V46q0,-6 -6,-6')+arm([[48,52],[54,58],[58,55]],'a',{w:6}),{concept:'grandparent'});
def('grandmother','oma','auto',48,bust(36,15,13,'a',{base:67,hair:'bun',hc:'e',cl:'v',eyes:''})+specs(36,30.3,13),{concept:'grandparent'});
def('guardian','verzorger','auto',72,bust(25,10,12,'a',{look:1,base:67})+body(52,41,9,'b',{base:67})+arm([[32,42],[45,47],[57,54]],'a',{w:7})+head(52,41,9,'b',{look:-1}));
def('family','gezin','auto',72,bust(18,14,9.5,'a',{look:1,base:67,hair:'fade'})+bust(54,14,9.5,'a',{look:-1,base:67,hair:'long',cl:'v'})+bust(36,36,8,'b',{base:67,w:1.35}));
def('family-one-parent','gezin met één ouder','auto',72,bust(36,6,10.5,'a',{base:67,w:1.7})+bust(19,36,8,'b',{look:1,base:67,w:1.3})+bust(53,38,7.5,'b',{look:-1,base:67,w:1.3,hair:'long'}),{concept:'family'});
def('family-with-grandparent','gezin met grootouder','auto',96,bust(15,18,8.5,'a',{look:1,base:67,hair:'bun',hc:'e',cl:'v',w:1.3,eyes:''})+specs(17,28.4,9)+bust(57,18,8.5,'a',{look:-1,base:67,hair:'fade',w:1.3})+bust(36,8,9,'a',{base:67,hair:'long',w:1.3})+bust(36,40,7.5,'b',{base:67,w:1.35}),{concept:'family'});
def('child','kind','auto',48,bust(36,22,15,'b',{base:68,w:1.2}));
def('baby','baby','never',48,p('M15,28Q12,52 36,67Q60,52 57,28Q46,44 36,44Q26,44 15,28Z','y')+c(36,25,17,'sb')+p('M36,8q-5,4 -1,8q5,0 4,-4M15,30Q22,52 44,61M57,30Q56,40 42,49')+dot(29.5,26,2)+dot(42.5,26,2)+p('M33,34q3,3 6,0'));
def('teacher','leerkracht','never',72,box(4,7,46,34,'f')+p('M11,20v9M9,22l2,-2M17,24h7M20.500,20.500v7M28,21q4,-3 5,1q0,3 -5,7h5','o')+bust(49,18,11,'a',{look:-1,base:67,cl:'v'})+arm([[37,58],[29,54],[26,44]],'a',{w:6,cl:'v'})+p('M25,40L20,33'));
def('who-parent','ik ben de ouder','auto',48,c(36,36,32,'y')+bust(31,12,13,'a',{look:1,base:61,w:1.25})+bust(49,35,8,'b',{look:-1,base:61,w:1.05}),{note:'avatar; adult with own child'});
def('who-child','ik ben het kind','auto',48,c(36,36,32,'y')+bust(36,14,15.5,'b',{base:62,w:1.15})+p('M23,50v11.500h5V48.500zM49,50v11.500h-5V48.500z','r'),{note:'avatar; child with school bag straps'});
def('who-teacher','ik ben de leerkracht','auto',48,c(36,36,32,'y')+box(11,12,50,26,'f')+p('M16,18h8M16,24h5M52,18h5','o')+bust(36,17,12,'a',{base:62,cl:'v'})+p('M27,50q5,-2 9,1q4,-3 9,-1v12q-5,-2 -9,1q-4,-3 -9,-1zM36,51v12','w'),{note:'avatar; adult with board and open book'});
def('sibling','broer of zus','auto',72,fig(25,66,60,10.5,'b',{dir:1,cl:'y'})+fig(50,66,44,9,'b',{dir:-1,cl:'y',hair:'long'})+p('M16.500,32h16M17,38h15M43.500,49h13','')+limb([[32,32],[36,42],[39,47]],5.5,'y')+limb([[44,44],[42,47],[39,49]],5,'y')+c(39,49,3.8,'sb'),{note:'big and small child, same shirt, hand in hand'});
def('friends','vrienden','auto',72,limb([[28,48],[36,46],[48,50]],6,'cb')+bust(21,20,11.5,'b',{look:1,base:68,w:1.3,mouth:'grin'})+bust(51,20,11.5,'b',{look:-1,base:68,w:1.3,mouth:'grin',hair:'long',cl:'r'})+c(35,50,4.200,'sb')+c(37,54,4.200,'sb')+heart(36,12,.6),{note:'arms round each other'});
def('make-friends','vrienden maken','auto',72,fig(13,66,50,8.5,'b',{dir:1,stride:4,mouth:'open'})+fig(58,66,50,8.5,'b',{dir:-1,cl:'r',hair:'long'})+arm([[17,38],[23,46],[27,46]],'b',{w:5,hr:3.4})+football(36.500,44,7.5)+arm([[54,38],[50,46],[47,46]],'b',{w:5,hr:3.4,cl:'r'})+heart(36,16,.55),{note:'child offers the ball to another child'});
// growing up along a measuring strip: the strip is the same in all three, so the height says which
const growing=(H,r,extra)=>box(5,4,13,64,'y',2)+p(Array.from({length:9},(_,i)=>`M18,${11+i*6.5}h${i%2?-5:-8}`).join(''))+fig(38,67,H,r,'b',{mouth:'grin'})+extra;
def('child-small','kind van groep 1 en 2','auto',48,growing(37,9.5,box(51,55,12,12,'r')+box(54,43,12,12,'b')+arm([[43,51],[47,50],[50,48]],'b',{w:4.5,hr:3.2})),{concept:'child-age',note:'small child with blocks'});
def('child-middle','kind van groep 3, 4 en 5','auto',48,growing(49,9.5,p('M47,38q6,-3 10,0q5,-3 10,0v14q-5,-3 -10,0q-5,-3 -10,0z','w')+p('M57,38v14')+arm([[44,41],[47,46],[49,48]],'b',{w:4.8,hr:3.2})),{concept:'child-age',note:'bigger child with a book'});
def('child-large','kind van groep 6, 7 en 8','auto',48,growing(62,10,p('M51,46q0,-6 6,-6h4q6,0 6,6v21h-16z','r')+box(54,54,10,7,'y',2)+limb([[47,27],[55,34],[57,39]],5,'cb')+c(58,40,3.4,'sb')),{concept:'child-age',note:'big child with a school bag'});
def('care-sibling','zorgen voor broer of zus','auto',72,bust(26,9,12.5,'b',{look:1,base:67,w:1.3})+body(52,44,9,'b',{base:67,cl:'y'})+arm([[34,45],[46,50],[57,57]],'b',{w:6.5})+head(52,43,9,'b',{look:-1,mouth:'grin'}),{note:'big child, arm round a small one'});
def('someone-else','iemand anders','auto',48,p('M9,67V56q0,-13 12,-13h18q12,0 12,13v11z','k')+c(30,26,15,'k')+plus(59,16,1),{note:'an open place for a person, thin plus'});
def('comfort','troosten','auto',72,bust(45,5,12,'a',{look:-1,base:68,w:1.3,eyes:'closed'})+body(23,42,9,'b',{base:68,w:1.15})+head(28,38,9,'b',{look:1,eyes:'closed',tilt:10})+arm([[57,38],[48,57],[25,58]],'a',{w:7.5})+heart(13,14,.7),{note:'adult holds a small child close'});
