package frame

// A spelling is a word as it was read, in small letters.
type spelling struct {
	end     int  // in the text
	length  int  // in bytes of small letters
	capital bool // it has one
	bent    bool // its apostrophe is not the straight one
}

// longestClear is how many bytes a word has at most that is read by clearWord.
const longestClear = 32

// clearWord reads the word of letters of ASCII and Latin-1 at i into r.spelt, without
// a closer look at its characters, as most words can be: where what ends it is clear,
// a blank, a comma, the apostrophe of "l'État". end is 0 where it is not.
//
// wordEnd and appendFolded tell the same of any word.
func (r *Reader) clearWord(i, to int) (w spelling) {
	text, j := r.text[:to], i
	for j < len(text) && text[j]-'a' < 26 { // as most letters are
		j++
	}
	n := copy(r.spelt[:longestClear], text[i:j])
	for j < len(text) && n < longestClear {
		c := text[j]
		if c-'a' < 26 {
			r.spelt[n] = c
		} else if c-'A' < 26 {
			r.spelt[n] = c | 0x20
			w.capital = true
		} else if c == 0xC3 && j+1 < len(text) && text[j+1]&^0x20 != 0x97 { // À to ÿ, but × and ÷
			j++
			n++
			if c = text[j]; c < 0x9F {
				c |= 0x20
				w.capital = true
			}
			r.spelt[n-1], r.spelt[n] = 0xC3, c
		} else {
			break
		}
		j++
		n++
	}
	if n == 0 || j+3 >= len(text) || n >= longestClear {
		return spelling{}
	}
	switch c := text[j]; c {
	case ' ', ',', '\n', ';', ')':
	case '.':
		if next := text[j+1]; next != ' ' && next != '\n' {
			return spelling{}
		}
	case 0xC2:
		if text[j+1] != 0xA0 {
			return spelling{}
		}
	case '\'', 0xE2: // "l'", "d’"
		if c == 0xE2 && text[j:j+3] != "’" || j-i > 1 {
			return spelling{}
		}
		r.spelt[n] = '\''
		n++
		j++
		if c == 0xE2 {
			j += 2
			w.bent = true
		}
	default:
		return spelling{}
	}
	w.end, w.length = j, n
	return w
}

// addClear appends the word that has been read by clearWord at i.
func (r *Reader) addClear(s *sentence, i int, spelt spelling) {
	w := word{start: int32(i), end: int32(spelt.end), low: r.text[i:spelt.end], capital: spelt.capital, entry: &none}
	low := r.spelt[:spelt.length]
	if e := r.lex.words.find(keyOf(r.spelt[:], spelt.length), low); e != nil {
		w.low, w.entry = e.word, e
	} else if spelt.capital || spelt.bent {
		w.low = r.small(low)
	}
	s.words = append(s.words, w)
}
