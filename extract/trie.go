package extract

import (
	"iter"
	"math/bits"
)

// A trie finds the longest of many phrases that starts at a place. Nodes are
// numbers, 0 the root; their edges are in one hash table, their values in one list: there
// are no pointers that the garbage collector would have to follow.
type trie struct {
	root  []int32 // by the wordID of the first word, 0 for none
	edges []edge  // of the other nodes: open addressing, half full at most
	count int
	first []int32  // by node, the place of its first value, 0 for none
	list  []listed // of the values of all nodes; the first is none
}

// listed is a value, and the place of the next one of the same node, 0 for none.
type listed struct{ value, next int32 }

// An edge leads from node along id to the node next. The zero edge is an empty
// slot: wordID 0 is no word.
type edge struct {
	node int32
	next int32
	id   wordID
}

func (t *trie) add(ids []wordID, value int32) {
	node := int32(0)
	for _, id := range ids {
		child, ok := t.step(node, id)
		if !ok {
			if len(t.first) == 0 {
				t.first, t.list = append(t.first, 0), append(t.list, listed{})
			}
			child = int32(len(t.first))
			t.link(edge{node, child, id})
			t.first = append(t.first, 0)
		}
		node = child
	}
	end := &t.first[node]
	for *end != 0 {
		end = &t.list[*end].next
	}
	*end = int32(len(t.list))
	t.list = append(t.list, listed{value: value})
}

// value returns the first value of a node; ok is false where it has none.
func (t *trie) value(node int32) (v int32, ok bool) {
	k := t.first[node]
	return t.list[k].value, k != 0
}

// values yields the values of a node in the order in which they were added.
func (t *trie) values(node int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for k := t.first[node]; k != 0 && yield(t.list[k].value); k = t.list[k].next {
		}
	}
}

func (t *trie) link(e edge) {
	if e.id == 0 { // a number in a phrase, which no token is
		return
	}
	if e.node == 0 {
		if n := int(e.id) + 1 - len(t.root); n > 0 {
			t.root = append(t.root, make([]int32, n)...)
		}
		t.root[e.id] = e.next
		return
	}
	if t.count++; 2*t.count > len(t.edges) {
		old := t.edges
		t.edges = make([]edge, max(64, 2*len(old)))
		for _, e := range old {
			if e.id != 0 {
				t.put(e)
			}
		}
	}
	t.put(e)
}

func (t *trie) put(e edge) {
	i := t.slot(e.node, e.id)
	for t.edges[i&(len(t.edges)-1)].id != 0 {
		i++
	}
	t.edges[i&(len(t.edges)-1)] = e
}

func (t *trie) slot(node int32, id wordID) int {
	h := (uint64(node)<<16 | uint64(id)) * 0x9E3779B97F4A7C15
	return int(h >> (64 - uint(bits.TrailingZeros(uint(len(t.edges))))&63))
}

// step goes from node along id; ok is false where no phrase goes on so.
func (t *trie) step(node int32, id wordID) (int32, bool) {
	if node == 0 {
		if int(id) >= len(t.root) {
			return 0, false
		}
		n := t.root[id]
		return n, n != 0
	}
	if id == 0 || len(t.edges) == 0 {
		return 0, false
	}
	for i := t.slot(node, id); ; i++ {
		e := &t.edges[i&(len(t.edges)-1)]
		if e.id == 0 {
			return 0, false
		}
		if e.node == node && e.id == id {
			return e.next, true
		}
	}
}
