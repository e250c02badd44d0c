package extract

import "math/bits"

// A trie finds the longest of many phrases that starts at a place. Nodes are
// numbers, 0 the root; their edges are in one hash table without pointers.
type trie struct {
	root   []int32 // by the wordID of the first word, 0 for none
	edges  []edge  // of the other nodes: open addressing, half full at most
	count  int
	values [][]int32 // by node
}

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
			child = int32(max(len(t.values), 1))
			t.link(edge{node, child, id})
			t.values = append(t.values, make([][]int32, int(child)+1-len(t.values))...)
		}
		node = child
	}
	t.values[node] = append(t.values[node], value)
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
