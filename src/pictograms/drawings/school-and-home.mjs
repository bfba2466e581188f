import { group } from './define.mjs';
import { p, c, el, box, dot, limb, arm, bust, fig, sun, hut, wave, ah, pencil, sheet, lines, clock, grid, finger } from './prim.mjs';

const { def, drawings } = group('school and home');
export default drawings;

def('school','school','never',48,p('M5,65V38h18V24l13,-9l13,9v14h18v27z','w')+p('M4,39l4,-9h15v9zM68,39l-4,-9H49v9z','r')+p('M20,27L36,13L52,27z','r')+p('M36,13V4')+p('M36,4h9v5h-9z','y')+box(30,50,12,15,'n')+p('M36,50v15')+box(10,46,9,9,'b')+box(53,46,9,9,'b')+c(36,36,5.5)+p('M36,33v3h2.500'));
def('school-door','schoolpoort','auto',72,p('M6,66V24h60v42z','w')+p('M4,25L12,12h48l8,13z','r')+p('M24,66V40q0,-10 12,-10t12,10v26z','n')+p('M36,30v36M32,50v3M40,50v3M18,66h36')+box(11,36,8,10,'b')+box(53,36,8,10,'b')+p('M36,12V4')+p('M36,4h9v5h-9z','y'));
def('classroom','klas','auto',96,box(6,5,42,25,'f')+p('M12,12h14M12,19h22','o')+bust(57,9,7.5,'a',{look:-1,base:46,cl:'v'})+[14,36,58].map(x=>bust(x,35,6,'b',{base:56})+box(x-10,54,20,5,'n')+p(`M${x-7},59v8M${x+7},59v8`)).join(''));
def('home','thuis','never',48,box(49,9,8,16,'e')+p('M11,66V33h50v33z','w')+p('M4,37L36,7L68,37z','r')+box(30,46,13,20,'n')+dot(39.5,57,1.4)+box(16,43,9,10,'b')+box(48,43,9,10,'b'));
def('home-flat','thuis (flat)','never',48,box(14,5,44,61,'e',2)+grid(20,11,3,4,12,12).map(([x,y],i)=>i===10?'':box(x,y,8,8,i===4?'y':'b')).join('')+p('M19,35h10M43,35h10')+box(31,52,10,14,'n')+p('M6,66h60'),{concept:'home'});
def('two-homes','twee huizen','auto',72,[17,55].map((x,i)=>p(`M${x-10},36V20h20v16z`,'w')+p(`M${x-13},21L${x},6L${x+13},21z`,i?'b':'r')+box(x-3.5,26,7,10,'n')).join('')+bust(36,33,9.5,'b',{base:67,w:1.3})+p('M20,58Q14,56 15,46M52,58Q58,56 57,46')+ah(15,41,-86,6)+ah(57,41,-94,6));
def('come-to-school','naar school','auto',72,p('M35,66V39l15.500,-13l15.500,13v27z','w')+p('M33,41L50.500,24L68,41z','r')+p('M50.500,24V8')+p('M50.500,8h10v7h-10z','y')+box(45.5,50,10,16,'n')+box(6,44,10,14,'r',4)+fig(18,66,42,8,'b',{stride:6})+arm([[19,45],[21,52],[25,53]],'b',{w:4.500}));
def('homework-home','samen thuis doen','auto',72,p('M8,67V36h56v31z','w')+p('M4,38L36,6L68,38z','r')+bust(25,37,8,'a',{look:1,base:67,mouth:'open'})+bust(49,44,6.5,'b',{look:-1,base:67}));
def('homework','huisopdracht','never',72,p('M8,67V34h56v33z','w')+p('M4,36L36,6L68,36z','r')+sheet(18,38,26,26,6)+lines(23,47,[12,15],7)+pencil(42,60,38,14,'b'));
def('gym-bag','gymtas','never',48,p('M14,26Q4,44 6,60q1,7 8,7h24q7,0 8,-7Q48,44 38,26z','r')+p('M14,24L9,8q5,4 9,0q4,4 8,0q4,4 8,0q4,4 9,0L38,24z','r')+p('M12,25h28M40,25q10,2 9,16M12,25q-5,4 -4,10')+p('M34,52q9,2 13,-8q6,6 16,7q6,2 5,9H34q-3,-3 0,-8z','w')+p('M33,60h35v6H34z','b')+p('M47,47l4,-2M51,50l4,-2'));
def('television','televisie','never',48,box(4,10,64,44,'e',4)+box(10,16,52,32,'b')+hut(46,37,1.3)+sun(23,27,4)+p('M10,43h52M24,54l-4,12M48,54l4,12'),{note:'on: picture'});
def('television-off','televisie uit','never',48,box(4,4,64,42,'e',4)+box(9,9,54,28,'d')+dot(53,41.500,2)+p('M20,46l-5,12M34,46v.1')+finger(53,44,-90,'a',24),{note:'black screen, finger on the knob'});
def('lamp','lamp aan','never',48,p('M26,10h20l8,24H18z','y')+p('M36,34v24')+p('M24,66q0,-8 12,-8t12,8z','n')+p('M10,20l-6,-3M10,32l-6,2M62,20l6,-3M62,32l6,2'),{note:'light on'});
def('lamp-off','lamp uit','never',48,box(4,4,64,64,'i',4)+p('M24,14h20l8,22H16z','e')+p('M34,36v20')+p('M22,64q0,-8 12,-8t12,8z','n')+p('M44,36v10','o')+limb([[63,58],[57,55]],9,'ca')+p('M60,50L50,45Q44,43 43,47Q43,51 48,53L56,60Z','sa')+p('M57,10a7,7 0 1 0 6,10a6,6 0 0 1 -6,-10z','y'),{note:'dark room, hand at the cord'});
def('knock','kloppen (klasdeur)','auto',72,box(26,4,40,64,'n')+box(34,10,24,20,'b')+bust(46,14,5,'b',{base:30,w:1.4})+dot(60,44,2.200)+limb([[8,62],[19,52]],10,'ca')+p('M18,54L16,46Q16,40 23,38L31,38Q36,39 36,44V50Q35,56 28,57Z','sa')+p('M29,44h7M29,50h7')+p('M41,38l5,-4M43,46h6M41,53l5,4'),{note:'knocks on the classroom door'});
def('ring-bell','aanbellen','auto',72,box(34,4,32,64,'n')+dot(58,40,2.2)+box(41,11,18,16,'b')+box(8,16,18,30,'e',4)+c(17,25,5.500,'y')+wave(27,24,1,1)+finger(17,30,-90)+p('M4,68h64'),{note:'finger on the bell beside the door'});
def('shop-front','winkel','never',48,box(8,26,56,40)+p('M8,6h56l4,16q-4,5 -8,0q-4,5 -8,0q-4,5 -8,0q-4,5 -8,0q-4,5 -8,0q-4,5 -8,0q-4,5 -8,0q-4,5 -8,0z','r')+p('M20,6l-4,16M31,6l-2,16M41,6l2,16M52,6l4,16')+box(14,34,24,22,'b')+box(44,34,14,32,'n')+dot(47.500,51,1.5)+p('M16,56q0,-10 5,-10t5,10z','y')+c(32,51,4.5,'g'));
def('wait','wachten','never',72,clock(56,17,12,3,0,{step:3})+bust(28,8,10,'b',{look:1,base:46,w:1.15,mouth:'flat'})+p('M10,24v44')+p('M8,46h40v5H8z','n')+p('M44,51v17M12,51v17')+limb([[30,45],[49,45],[49,62]],7.500,'i',{sharp:1})+el(52,64,5.500,2.800,'d')+arm([[32,32],[36,40],[41,40]],'b',{w:5.5,hr:3.6}),{note:'sits under the clock'});
