/* Defines every element at once, for applications that bundle them. */
import './beeldinstructie.js';
import './informatiekaart.js';
import './matches.js';
import './paspoort.js';
import './thuisopdracht.js';
