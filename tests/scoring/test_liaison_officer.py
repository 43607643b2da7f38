"""The criteria of the Liaison Junior Officer, held against invented posts and fields of study."""

from functools import cache
from pathlib import Path

import pytest

from screen.criteria import Experience as Asked
from screen.criteria import load
from screen.model import Education, Experience, Level, WorkKind
from screen.scoring.fields import relation
from screen.scoring.relevance import relevance

FILE = Path(__file__).parents[2] / "criteria" / "liaison-junior-officer.yaml"

#: Title, employer, duties. Relevant: urban issues, government, or institutional capacity, by employer or by duties.
RELEVANT = """
Executive | Majlis Bandaraya Johor Bahru | Licensing counter
Planner | MBSJ | Checks plans
Pegawai Tadbir | Kementerian Perumahan dan Kerajaan Tempatan | Urus setia
Assistant Secretary | Ministry of Rural Development | Prepares briefs
PSH worker | Majlis Daerah Kampar | Pembersihan
Intern | Office of YB Wong, ADUN Bukit Lanjan |
Special Officer to the Member of Parliament | Pusat Khidmat Rakyat Segambut | Handles constituents' problems
Research Assistant | Pejabat Ahli Parlimen Petaling Jaya | Drafted questions
Attache | Embassy of Japan in Malaysia | Cultural programme
Visa Clerk | British High Commission | Visas
Programme Analyst | UNDP Malaysia | Governance
Consultant | World Bank Group | Urban transport report
Consultant | Asian Development Bank | Livable cities
Volunteer | UN Women | Outreach
Town Planner | AJC Planning Consultants Sdn Bhd | Planning reports
Assistant Planner | Perunding Jurukur Bandar | Local plan of Sepang
Urban Designer | Arkitek MAA Sdn Bhd | Urban design of public space in Melaka
Lecturer | Department of Urban and Regional Planning, UTM | Taught studio
Research Assistant | Faculty of Built Environment, Universiti Malaya | Survey on public housing and urban poverty
Lecturer in Public Administration | Universiti Sains Malaysia | Public policy
Journalist | The Star | Covered city council meetings and local elections
Programme Officer | Habitat for Humanity Malaysia | Houses
Coordinator | Persatuan Penduduk Taman Melawati | Newsletter
Council Officer | Secretariat of Pearl Council | Minutes and land requests
Project Assistant | Southern Provinces Administrative Centre | Meetings
Programme Officer | Pearl Climate Trust | Ran a peer-learning network of eleven cities
Research Executive | Laut Policy Forum | Organised a forum of nine mayors and council presidents
Project Officer | EcoKnights | Recycling with local councils and residents' associations
Officer | SWCorp | Penguatkuasaan
Officer | Malaysian Green Technology Corporation | Low carbon cities framework assessments for councils
Transport Planner | Minconsult | Public transport study for the municipality of Klang
Officer | IRDA | Iskandar Malaysia blueprint
Graduate trainee | PLANMalaysia |
Assistant Planner | CONTOH BANDAR SDN BHD | Social impact assessment for flood mitigation
Jurutera | JPS Daerah Contoh | Projek tebatan banjir
Trainer | Self-employed | Two-day modules for councils in three states
Project Assistant | Yayasan Contoh | Mapped wells in nine villages with the Majlis Daerah
Staf | Dinas Perhubungan Kota Bandung | Survei
Staf ahli | DPRD Provinsi Jawa Barat |
Pegawai honorer | Kantor Kelurahan Lowokwaru |
Fasilitator | Program KOTAKU, Kementerian PUPR | Permukiman kumuh
Peneliti | SMERU Research Institute | Kemiskinan
Konsultan | PT Tata Ruang Nusantara | Penyusunan RDTR
Intern | UCLG ASPAC | Events
Intern | ICLEI Southeast Asia |
Policy Officer | City of Melbourne |
Planning Assistant | Manchester City Council |
Community Development Officer | Barangay San Roque |
Assistant | Local Government Unit of Makati |
Intern | Senator's office, Philippine Senate |
Consul assistant | Consulate General of Indonesia, Penang |
Trainer | INTAN | Courses for officers
Consultant | Deloitte | Capacity building for state agencies and public sector reform
Data Analyst | Telekom Malaysia | Smart city dashboard for city councils and urban mobility
GIS Analyst | Geomatik Sdn Bhd | ArcGIS flood maps for the district council
Legal officer | Majlis Perbandaran Seremban |
Enumerator | Jabatan Perangkaan Malaysia | Banci
Polling clerk | Suruhanjaya Pilihan Raya |
Volunteer | World Urban Forum 9 | Usher
Executive Secretary | Malaysian Institute of Planners |
Community Executive | PPR Kerinchi, Projek Kasih | Public housing residents' programme with DBKL
Research Officer | Institut Darul Ehsan | Survey of Selangor
Councillor | Majlis Perbandaran Subang Jaya |
Ahli Majlis | MPSJ |
Officer | National Disaster Management Agency |
Fellow | Asia Foundation |
Assistant | Urban Redevelopment Authority, Singapore |
Civil servant | Government of Kerala | Panchayat audits
Officer | National Housing Department |
Intern | Jabatan Landskap Negara |
Intern | Think City |
Kastam | Jabatan Kastam Diraja Malaysia |
Engineer | Engineering Department, Majlis Perbandaran Kajang |
Officer | Ministry of Finance |
Assistant | National Audit Department |
Officer | Property Management Department, DBKL |
Officer | School of Government, University of Oxford |
Research Assistant | School of Housing, Building and Planning, USM | Survey of low-cost housing and urban poor
Assistant Librarian | Perpustakaan MBPJ | Books
Officer | Contoh City, International Affairs Bureau | Received delegations
Trainer | Pusat Latihan Bandar Mampan Contoh | Courses
Research Assistant | Centre for Global Sustainability Studies, Universiti Contoh | Surveys
Researcher | Contoh Design Pte Ltd | Residents' engagement for two town councils
Kerani | MP Kajang |
Juruteknik | Jabatan Pengairan & Saliran Contoh |
Penolong Pegawai | MD Tapah |
Kerani | Maj. Perbandaran Ampang Jaya |
Clerk | Dept. of Town and Country Planning, Penang |
Pembantu Tadbir | Pejabat SUK Pahang |
Staf | Disdukcapil Kabupaten Contoh |
Housing Officer | HDB |
Administrative Officer | HM Land Registry |
Electorate Officer | Office of the Federal Member for Example |
Clerk | Municipal Gov't of San Isidro |
Ward Secretary | Ward No. 3 Office |
Junior Engineer | Madurai Corporation |
Staff | Nong Khai Tambon Administrative Organization |
Planner | Transport for NSW |
Clerk | Town of Example |
Officer | Lagos State Waterfront Authority |
Trainee | Landratsamt Beispielstadt |
Trainee | Conseil départemental de l'Exemple |
Intern | UNCTAD |
Officer | Federation of Canadian Municipalities |
Field Officer | Contoh Initiative (informal settlements NGO) | Water points
Rapporteur | Freelance | Notes of workshops of mayors on SDG localisation
Trainer | PT Contoh | Bimtek bagi aparatur desa
Drainage Engineer | Perunding Contoh | Drainage plans for MP Klang and MD Kuala Langat
Field worker | Contoh Trust | Survey of informal settlements
Enforcement officer | Example Securities Commission of Malaysia |
Tutor | Department of Urban Studies, Pearl University |
Policy volunteer | Youth Alliance | Policy paper on buses handed to the mayor
Clerk | Land Offices of Contoh and Laut |
Pegawai Latihan | Institut Pembangunan Luar Bandar Laut |
Officer | Pusat Laut (agensi persekutuan) |
Intern | Institute of Diplomacy, Pearl |
Trainer | National Academy for Public Administration |
Widyaiswara | Balai Diklat Laut | Pelatihan kepemimpinan
Ketua Kampung | Laut | Surat
Tuai Rumah | Laut |
Village Head | Pearl |
Kepala Desa | Laut |
Pendamping Desa | |
Councillor | Pearl Bay |
Town Clerk | Pearl |
Special Officer to the Deputy Minister | Putrajaya | Diary
Pegawai Khas kepada Menteri | Putrajaya |
Political Secretary | Minister of Housing | Diary
Pegawai Perhubungan | DUN Laut | Aduan
Legislative Assistant | Pearl | Motions
Setiausaha | Majlis Perwakilan Penduduk Zon 3 |
Kerani | Jabatan Perumahan Negeri |
Lecturer, School of Public Administration | Pearl University |
Dosen | Jurusan Ilmu Pemerintahan, Universitas Laut |
Research Assistant | Institute of Development Studies, Laut |
Tutor in urban and rural studies | Pearl University |
Penyelidik | Akademi Demokrasi Laut | Temu bual
Officer | Election Observatory of Pearl |
Programme Officer | Open Government Partnership |
Adviser | Voluntary Service Overseas | Lesson plans
Coordinator | Laut Age-Friendly Towns |
Pegawai | Jaringan Kampung Laut | Bengkel
Treasurer | Sahabat Sungai Laut |
Secretary | Pearl Heritage Walks Association |
Housing Officer | Pearl Housing Association | Tenants
Volunteer | Cities for People Laut |
Training Officer | Pearl Hub | Courses for village heads and headmen
Eksekutif | Akademi Laut | Bengkel kira-kira untuk ketua kampung
Fasilitator | Yayasan Laut | Pelatihan kepala desa
Editor | Pearl Hub | Wrote the handbook for new councillors
Consultant | Pearl Hub | Integrity plans for state agencies
Project assistant | Harbour Overseas | Helped municipalities to write their first budgets
Field Officer | Harbour Trust | Slum households listed in four wards of Pearl Municipality
Field Officer | Harbour Trust | Walked with councillors from bus shelter to bus shelter
Enumerator | Harbour Watch | Community scorecards of water kiosks
Researcher | Pearl Hub | Turnout at mayoral elections
Penyelidik | Pearl Hub | Kajian pilihanraya PBT
Programme Officer | Harbour Trust | Voter education in six towns
Aide | Pearl | Constituency casework
Researcher | Pearl Hub | Drafted parliamentary questions and a cabinet paper
Research Officer | Pearl Hub | Drafted the housing strategy of an island
Pembantu Penyelidik | Pusat Pengajian Laut | Soal selidik bagi penyelidikan perumahan awam
Officer | Licensing Unit | Guidelines for street vendors
Staf | Laut | Dana desa
Tutor | School of Public Administration, Laut
Clerk | Laut Local Governance Forum
Research Assistant | Fakulti Laut (projek tadbir urus PBT)
Setiausaha | Pejabat Lurah Laut
Clerk | Municipality of Laut, Human Resources Division
Clerk | Embassy of Pearl, Trading Section
Officer | State Agency for Parks
Planner | Pearl Consult | BRT corridor study
Engineer | Pearl Consult | Design of the bus rapid transit stations
Programme Assistant | Association of Contoh Municipalities
Staf Program | Asosiasi Kota-Kota Pesisir
Project Executive | Climate Action for Cities Contoh
Officer | Aksi Iklim untuk Kota
Executive, City Programmes | Laut Sdn Bhd
Programme Manager, South-East Asia Cities | Laut Partnership Sdn Bhd
Consultant | Pearl | GHG inventories for 3 local governments
Konsultan | Pearl | Inventarisasi gas rumah kaca untuk pemerintah kota
Manager | Pearl | Climate leadership programme for six cities
Campaigner | Pearl Watch | Open budget scorecard for 12 local councils
Pegawai | Pearl Watch | Kad skor belanjawan terbuka 12 majlis tempatan
Engineer | Pearl Consult | Flood mitigation master plan for MBSJ
Enumerator | Pearl | Survey of women councillors
Pembantu Penyelidik | Pearl | Kajian ahli majlis wanita
Officer | Pearl | Follow-up of agreements with partner cities
Pegawai | Pearl | Perjanjian bandar kembar
Staf | Pearl | Kerja sama kota kembar dengan Jepang
Officer | Pearl | Twin town agreements
Officer | Pearl Women's Society | Budgeting clinics for five local councils
Officer | Pearl Women's Society | Memorandum of understanding with Majlis Perbandaran Contoh
Executive | Pearl Lanes Society | Partnerships with DBKL and Majlis Bandaraya Contoh
Assistant | Pearl Women's Society | Training logistics for police and local council officers
Pegawai | Persatuan Mutiara | Bengkel bajet untuk tujuh majlis perbandaran
Lecturer in Public Administration | Pearl University | Taught local government finance
Pensyarah Pentadbiran Awam | Universiti Mutiara | Dasar awam
Community Development Officer | Yayasan Mutiara |
Officer | Pearl Heritage Streets | Oral history
Promotion Officer | Tourism Johor | Brochures
Trainee | State Welfare Department | Case notes
Graduate trainee | National Graduate Development Programme | Placements
Officer | Pearl | Mayors' dialogue, twice a year
Officer | Pearl | Delegations of elected officials from housing offices
Chargée de mission | Laut | Coopération décentralisée
Engagement Officer | Laut Shared Services | Open space strategy
Pegawai | Pearl | Strategi kawasan lapang
Writer | Pearl | VLR scoping note
Reporter | Laut News Portal | Covered meetings of MBPJ and MBSA
Research Assistant | Institute for Development Studies, Laut
Volunteer | Friends of Laut River
Committee member | Save Our Sungai Laut
Planner | Pearl | Prepared planning applications and obtained approval from MBSA
Officer | Pearl | Talks with councils on housing policy, with permits for stalls
"""

#: Not relevant, although words of the post may stand in them.
ORDINARY = """
Clerk | School of Business and Public Management, Laut
Pensyarah, Fakulti Ekonomi dan Pentadbiran Awam | Universiti Laut
Clerk | Public Agency Sdn Bhd
Clerk | Lurah Sdn Bhd
Clerk | Lurah Trading
Clerk | PT Camat Laut
Executive | Parlimen Pearl Ventures
Bus Driver | Pearl Transport | Drove on the BRT corridor
Clerk | Pearl Union | Helped with the voter registration of members
Architect | GDP Architects | Condominium drawings, submissions to local authority
Civil Engineer | HSS Engineering Sdn Bhd | Drainage design and submission to local authority
Site Supervisor | Gamuda Berhad | Housing site works
Quantity Surveyor | Juru Ukur Bahan Sdn Bhd | Tender of housing project
Research Assistant | Faculty of Science, UPM | Cell cultures
Tutor | Universiti Utara Malaysia | Taught statistics
Reporter | The Example Times | City hall beat, series on hawkers
Executive, Corporate Communications | Contoh Land Berhad | Press releases on urban renewal
Clerk | SDN 01 Contoh | Filed minutes of the kelurahan on public housing
Guru | SMK Bandar Utama, Kementerian Pendidikan Malaysia | Mengajar Sejarah
Staff Nurse | Hospital Kuala Lumpur, Ministry of Health | Ward
Medical Officer | Kementerian Kesihatan Malaysia | Klinik
Teller | Bank Islam | Counter
Executive | Tenaga Nasional Berhad | Billing
Executive | Petronas | CSR programme on sustainability
Receptionist | Hotel Istana | Welcomed mayors of ASEAN
Guard | Securiforce | Guarded the city hall entrance
Account Clerk | Syarikat Maju Jaya | Paid assessment tax at the municipal council
Conveyancing Clerk | Tetuan Lim & Co | Land searches at the land office and municipal council
Sales Executive | Mah Sing | Sold residential housing
Intern | Contoh Media Group | Wrote 12 articles, several on municipal services
HR Executive | Contoh Industries Sdn Bhd | Organised a CSR river cleaning with Majlis Daerah Contoh
Clerk | Contoh Trading | One-off survey of traffic for the council
Property Executive | IOI Properties | Residents, waste collection, liaise with MBPJ
Barista | Starbucks |
Reporter | Sinar Harian | Jenayah
Officer | WWF Malaysia | Turtle conservation
Coordinator | MERCY Malaysia | Flood relief
Executive | Prasarana Malaysia | Train operations
Guru honorer | SDN 3 Sukoharjo | Mengajar
Teller | Bank Mandiri |
Admin | PT Maju Mundur | Administrasi
Training Executive | ABC Training Sdn Bhd | Soft skills training for companies
HR Executive | Nestle | Recruitment
Software Engineer | Grab | Maps
Environmental Consultant | ERE Consulting | EIA for highway
Chambering Student | Messrs Shearn Delamore |
Marketing Executive | Sunway Malls |
Call centre agent | Teleperformance |
Volunteer | Teach For Malaysia |
Facilitator | Arus Academy |
Volunteer | Kechara Soup Kitchen | Homeless in the city
Event Executive | Spectrum Events | Organised weddings
Lab assistant | Universiti Malaysia Terengganu | Water quality
Museum guide | Muzium Negara | Tours
Camp Councilor | Camp Pearl | Games
Guidance Councillor | SMK Laut | Pupils
Deputy Minister of Welfare | BEM Universitas Laut | Bazaar
Parliamentary Secretary | Debating Society, Pearl University | Debates
Delegate | Model United Nations Club, Pearl University | Debates
Trainer | Pearl Gloves | Training needs analysis
Officer | Yayasan Sime Darby | Grants
Rider | Foodpanda | Delivery in Bandar Sunway
Kerani | Koperasi Felda |
Pengurus | Pejabat Pos Besar | Bandar Baru Nilai
Officer | Amnesty International Malaysia | Human rights education
Associate | PwC | Audit of a municipality
Head chef | Ministry of Dumplings Restaurant | Menu
Barista | Kementerian Kopi | Bancuh kopi
Front desk | Embassy Suites | Check-in
Sales clerk | Department Store, City of Example | Till
Youth leader | Grace Church, Youth Ministry | Camps
Laboratory assistant | Metropolis Healthcare | Samples
Clerk | Council of Churches | Post
Network planner | Example Telco | Capacity development of core sites
Trainer | Self-employed | Training of security officers
Storage engineer | Contoh Data | Server capacity building
Personal assistant | Office of the Chief Executive, Contoh Berhad | Diary
Freelance designer | Home office, Contoh Town | Logos
Team member for events | Contoh Stores | Till
Assistant Librarian | Perpustakaan Universiti Contoh | Books
Soldier | Angkatan Tentera Malaysia |
Student Councillor | Pearl University | Canteen
Treasurer | Student Council | Books
Private Tutor | Self-employed | Taught papers on public administration
Lecturer | Department of Business Administration, Pearl University | Accounts
Researcher | Centre for Child Development Studies | Play groups
Trainer | Institut Kemajuan Ikhtisas Laut | Kursus solekan
Agent | Pearl State Farm Agency | Policies
Ketua Operasi | Kilang Laut | Syif
Tour guide | Heritage Walks Pearl Tours | Walks
Site Engineer | Laut Bina Sdn Bhd | Drains, saliran, flats of a PPR
Market Analyst | Pearl Homes Berhad | Study of affordable housing
Trader | Pasar Malam Laut | Sold shoes at three night markets
Hawker | Self-employed | Sold noodles, licence from the council
Election clerk | Harbour Union | Ballots of members
Organiser | Pearl Bank | Town hall meetings of staff
Consultant | Pearl HR | Change management and organisational development for banks
Software Engineer | Pearl Code | Service delivery, change management tickets
Trainer | Pearl Safety | Trained officers of a factory in fire drills
Sales | Democracy Prints | T-shirts
Analyst | DUN & BRADSTREET | Ratings of firms
Campaigner | Pearl Union | Posters for the student council election
Coach | Pearl Coaching | Helped student councils to plan their fairs
Parish Secretary | St Anne, Pearl | Letters
Volunteer | Contoh Kelas | Taught children from low-income flats
Kerani | Zon Utara, Syarikat Laut |
Waiter | City Wok | Served guests
Sales Executive | City Optical Sdn Bhd | Sold glasses in three cities
Sales Advisor | Kota Laksamana Motor | Sold cars
Clerk | Laut Sdn Bhd, 12 Jalan Kota, Laut City | Filing
Marketing Officer | Laut City Football Club | Matchday programmes for the city
Analyst | Bank Laut | Traded municipal bonds
Reporter | Harian Laut | Covered crime, courts and council meetings
Receptionist | Pearl Hotel | Welcomed mayors' delegations and a guest from the ministry
City Manager | Pearl Rides Sdn Bhd | Grew the driver base in two cities
Executive | City Networks Sdn Bhd | Cabled offices
Project Manager, Tier 2 Cities | Pearl Sdn Bhd | Opened branches in nine cities
Sales | Climate Solutions for Cities Sdn Bhd | Air conditioners
Guard | Association of Traders in Old Towns
Assistant | Friends of River Valley Church | Sang
Penolong Perancang Kewangan | Laut Wealth | Jual pelan
Penolong Perancang Acara | Laut | Susun meja
Penolong Perancang Pengeluaran | Laut Plastik | Jadual
Event Planner | Pearl Consultants | Planned weddings
Volunteer | Laut House | Civic service with the elderly
Volunteer | Laut House | Civic service of nine months
Nurse | Klinik Laut | Survey of local councillors
Network Engineer | Pearl | HLR and VLR report
Guide | Pearl Tours | Showed guests the twin towers and the twin cities
Sales Executive | Pearl Hotel | Partnerships with travel agents; permits from MBPP
Community Manager | Pearl Coworking | Events
Community Development Manager | Pearl Games | Players
Executive | Pearl Telco | Partnership with city council for poles
Sales | Pearl Telco | MoU with student council
Coach | Pearl Gym | Workshop for city council staff
Mechanic | Bengkel Mutiara | Bengkel untuk lori majlis bandaraya
Nurse | Pearl Clinic | Vaccination clinics for councillors
Welfare Officer | Pearl Plantation Welfare Department | Housing of workers
Lecturer | Pearl Academy | Taught thermodynamics
Drainage Engineer | Perunding Laut | Writes drainage reports and submits them to the local authorities (MBSA, MBPJ)
Site Supervisor | Laut Works | Obtained approval from MBPJ for drainage works
Site Engineer | Laut Works | Liaised with MBPJ and the land office for drainage permits
Runner | Laut Works | Dealt with councils and the housing ministry for approvals
Draughtsman | Laut Reka | Housing; submission of building plans to MBSA
Pelukis Pelan | Laut Reka | Mengemukakan pelan perumahan kepada MBSA
Pegawai Tapak | Laut Jaya | Berurusan dengan MBSA untuk kelulusan saliran
Kerani | Laut Jaya | Permohonan lesen penjaja kepada MBSA
Sales Engineer | Laut Pumps | Sold drainage pumps to MBSA
"""

#: Fields of the post.
RELATED = """
Urban and Regional Planning
Town and Country Planning
Perancangan Bandar dan Wilayah
Perencanaan Wilayah dan Kota
Planologi
Public Administration
Pentadbiran Awam
Sains Pentadbiran
Administrative Science and Policy Studies
Ilmu Administrasi Negara
Administrasi Publik
Ilmu Pemerintahan
Public Policy
Political Science
Sains Politik
International Relations
Hubungan Antarabangsa
Hubungan Internasional
International Affairs and Strategic Studies
Development Studies
International Development
Development Planning and Management
Southeast Asian Studies
Geography
Geografi
Environmental Science
Environmental Management
Environmental Studies
Pengurusan Alam Sekitar
Sains Alam Sekitar
Ilmu Lingkungan
Climate Change and Sustainability
Sustainability Science
Architecture
Seni Bina
Landscape Architecture
Urban Design
Housing, Building and Planning
Sociology and Anthropology
Antropologi dan Sosiologi
Social Science
Sains Sosial
Economics
Ekonomi
Ekonomi Pembangunan
Development Economics
Gender Studies
Disaster Management
Human Rights and Democratisation
Politics, Philosophy and Economics
Philosophy, Politics and Economics
Community Development
Human Geography
Urban Studies
Human Sciences in Political Science
Global Studies
Diplomacy
Governance and Public Policy
Transport Planning
Social Policy
Political Economy
Environmental Governance
Rural Development
Sains Kemasyarakatan (Sains Politik)
Pengajian Antarabangsa
Pembangunan dan Pengurusan Awam
Pengurusan Awam
Natural Resources Management
Journalism and Political Science
Economics and Finance
Islamic Economics
"""

#: Fields near the post, of other kinds, or that only hold a word of it.
UNRELATED = """
Law
Undang-undang
Mass Communication
Business Administration
Business Administration (Finance)
International Business
Accounting
Perakaunan
Computer Science
Sains Komputer
Software Engineering
Mechanical Engineering
Electrical Engineering
Civil Engineering
Kejuruteraan Awam
Environmental Engineering
Kejuruteraan Alam Sekitar
Teknik Lingkungan
Chemistry
Biology
Biotechnology
Medicine
Nursing
Public Health
Kesihatan Awam
Education (TESL)
English Language and Literature
Psychology
Human Resource Management
Tourism Management
Hospitality Management
Marketing
Islamic Studies
Pengajian Islam
History
Sejarah
Graphic Design
Statistics
Mathematics
Actuarial Science
Quantity Surveying
Estate Management
Computer Architecture
Interior Architecture
Business Economics
Agricultural Science
Forestry
Food Science
Finance
Information Technology
Early Childhood Education
Counselling
Social Work
Culinary Arts
Pharmacy
Linguistics
Office Systems Management
Physics
Geology
Multimedia
Electronics
Logistics and Transport
Animation
Journalism
Sports Science
"""


@cache
def liaison():
    """The criteria, and those on experience and degree among them."""
    criteria, _ = load(FILE)
    assert criteria is not None
    by_id = {criterion.id: criterion for criterion in criteria.criteria}
    return criteria, by_id["experience"], by_id["degree"]


def lines(text):
    """The lines of a table."""
    return text.strip().splitlines()


def is_relevant(line):
    """Whether a post is of the kind; volunteers and interns are known by their titles."""
    criteria, asked, _ = liaison()
    assert isinstance(asked, Asked)
    title, organisation, duties = (part.strip() for part in (line + "||").split("|")[:3])
    kind = {"Volunteer": WorkKind.VOLUNTEER, "Intern": WorkKind.INTERNSHIP}.get(title, WorkKind.JOB)
    post = Experience(title, organisation, kind=kind, text=f"{title}, {organisation}\n{duties}")
    return relevance(post, asked, criteria) is not None


@pytest.mark.parametrize("line", lines(RELEVANT))
def test_posts_of_the_kind_are_recognised(line):
    """By employer or by duties, in the words of several countries."""
    assert is_relevant(line)


@pytest.mark.parametrize("line", lines(ORDINARY))
def test_ordinary_posts_are_not_mistaken(line):
    """Schools, hospitals, banks, builders, hotels that welcome mayors, clerks on errands to a council."""
    assert not is_relevant(line)


@pytest.mark.parametrize("field", lines(RELATED))
def test_fields_of_the_post_are_direct(field):
    """By their words alone, where no code could be told."""
    criteria, _, degree = liaison()
    assert relation(Education(Level.BACHELOR, field), degree, criteria) == "direct"


@pytest.mark.parametrize("field", lines(UNRELATED))
def test_other_fields_are_not_direct(field):
    """Near the post, or of another kind."""
    criteria, _, degree = liaison()
    assert relation(Education(Level.BACHELOR, field), degree, criteria) != "direct"
