package frame

// A Kind says what an amount of money is.
type Kind uint8

// The kinds, as the guide has them.
const (
	NoKind Kind = iota
	Investment
	Funding
	Acquisition
	Valuation
	Revenue
	Earnings
	Cost
	Debt
	Aid
	Fine
	Contract
	Price
	Pay
	Market
	Other
	kindCount
)

var kindNames = [kindCount]string{"", "investment", "funding", "acquisition", "valuation", "revenue", "earnings", "cost", "debt", "aid", "fine", "contract", "price", "pay", "market", "other"}

// String returns the name of the kind in the output.
func (k Kind) String() string { return kindNames[k] }

// A Status says how far the money is.
type Status uint8

// The statuses; NoStatus is that of what simply is: a price, a stock.
const (
	NoStatus Status = iota
	Done
	Announced
	Sought
	Expected
	Cancelled
	statusCount
)

var statusNames = [statusCount]string{"", "done", "announced", "sought", "expected", "cancelled"}

// String returns the name of the status in the output.
func (s Status) String() string { return statusNames[s] }

// A role is what a name is to an amount.
type role uint8

const (
	noRole role = iota
	investor
	recipient
	announcer
	purpose
	placeRole
	projectRole
	roleCount
)

var roleNames = [roleCount]string{investor: "investor", recipient: "recipient", announcer: "announced_by", purpose: "purpose", placeRole: "place", projectRole: "project"}
