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
	text, j := r.text[i:min(to, i+longestClear)], 0
read:
	for j < len(text) {
		c := text[j]
		switch {
		case c-'a' < 26:
			r.spelt[j] = c
		case c-'A' < 26:
			r.spelt[j] = c | 0x20
			w.capital = true
		case c == 0xC3: // À to ÿ, but × and ÷
			if j++; j == len(text) || text[j]&^0x20 == 0x97 {
				return spelling{}
			}
			r.spelt[j-1] = c
			if c = text[j]; c < 0x9F {
				c |= 0x20
				w.capital = true
			}
			r.spelt[j] = c
		default:
			break read
		}
		j++
	}
	if j == 0 || j+3 >= len(text) {
		return spelling{}
	}
	w.end, w.length = i+j, j
	switch text[j] {
	case ' ', ',', '\n', ';', ')':
		return w
	case '.':
		if next := text[j+1]; next == ' ' || next == '\n' {
			return w
		}
	case 0xC2:
		if text[j+1] == 0xA0 {
			return w
		}
	case '\'': // "l'"
		if j == 1 {
			return w.elided(r, 1)
		}
	case 0xE2: // "d’"
		if j == 1 && text[1:4] == "’" {
			w.bent = true
			return w.elided(r, len("’"))
		}
	}
	return spelling{}
}

// elided is a word with the apostrophe of so many bytes behind it.
func (w spelling) elided(r *Reader, bytes int) spelling {
	r.spelt[w.length] = '\''
	w.length++
	w.end += bytes
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
